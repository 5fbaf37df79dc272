import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'

/** Makes pages show the pictures that are in their file already; each print brings its own copy of them along. */
export type Sharing = (pages: readonly PDFPage[]) => void

const GAMBAR = PDFName.of('Image')

/** Creates what keeps each picture of a file once, however many pages show it. */
export function createSharing({ context }: PDFDocument): Sharing {
  /** By content, and by every reference met. */
  const kept = new Map<string, PDFRef>()
  const known = new Map<PDFRef, PDFRef>()

  function sharedOf(ref: PDFRef): PDFRef {
    const stream = context.lookup(ref)
    if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Subtype')) !== GAMBAR) return ref
    const mask = stream.dict.get(PDFName.of('SMask'))
    const key = `${digest(stream)} ${digest(mask instanceof PDFRef ? context.lookup(mask) : undefined)}`
    const first = kept.get(key) ?? ref
    kept.set(key, first)
    if (first !== ref) for (const copy of [ref, mask]) if (copy instanceof PDFRef) context.delete(copy)
    return first
  }

  return (pages) => {
    for (const page of pages) {
      const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
      for (const [nama, ref] of objects?.entries() ?? []) {
        if (!(ref instanceof PDFRef)) continue
        const shared = known.get(ref) ?? sharedOf(ref)
        known.set(ref, shared)
        objects?.set(nama, shared)
      }
    }
  }
}

const digest = (stream: unknown): string =>
  stream instanceof PDFRawStream ? createHash('sha1').update(stream.getContents()).digest('hex') : ''
