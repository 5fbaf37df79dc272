import { setImmediate as nextTurn } from 'node:timers/promises'
import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { Dokumen } from '../../src/domain/kit/document'
import { describe } from './describe-pdf'
import { createPageNumbers, type NumberPages } from './page-number'
import { type CaraCetak, type Cetakan, type OnSections, printSections, type PrintHtml } from './print-sections'
import { createSharing, type Sharing } from './share-pictures'

/** Papers that are one file, and what it says of itself. */
export type BerkasPdf = Pick<Dokumen, 'judul' | 'pembuat'> & { readonly naskah: readonly Dokumen[] }

/** Papers of any looks as PDF, a file each; page numbers begin anew in each section. */
export const toPdfs = (
  naskah: readonly Dokumen[],
  print: PrintHtml,
  onSections: OnSections = () => undefined
): Promise<readonly Uint8Array[]> =>
  toPdfFiles(
    naskah.map((n) => ({ judul: n.judul, pembuat: n.pembuat, naskah: [n] })),
    print,
    onSections
  )

/** Files of papers of any looks. */
export async function toPdfFiles(
  semua: readonly BerkasPdf[],
  print: PrintHtml,
  onSections: OnSections = () => undefined
): Promise<readonly Uint8Array[]> {
  const files = await written(semua, { print, onSections, isBertanda: false })
  const bytes: Uint8Array[] = []
  for (const { pdf } of files) {
    await nextTurn()
    bytes.push(await pdf.save({ objectsPerTick: OBJECTS_PER_TICK }))
  }
  return bytes
}

/** A paper as PDF, how many pages it has, and the page each block of its template begins on, by key, counted from 1. */
export type PdfBerletak = { readonly bytes: Uint8Array; readonly halaman: number; readonly letak: ReadonlyMap<string, number> }

/** A paper as PDF that tells where its blocks are. */
export async function toPdfBerletak(dokumen: Dokumen, print: PrintHtml): Promise<PdfBerletak> {
  const [file] = await written([{ ...dokumen, naskah: [dokumen] }], { print, onSections: () => undefined, isBertanda: true })
  if (!file) throw new Error('A paper was not written')
  return { bytes: await file.pdf.save(), halaman: file.pdf.getPageCount(), letak: file.letak }
}

/** Sections printed and put into their files before the next ones: what is held in memory meanwhile has a bound. */
const PER_STRETCH = 400
/** Written between two turns: some milliseconds; the library's own 50 spend most of their time waiting. */
const OBJECTS_PER_TICK = 500

type Berkas = {
  readonly pdf: PDFDocument
  readonly number: NumberPages
  readonly share: Sharing
  readonly letak: Map<string, number>
}

async function written(semua: readonly BerkasPdf[], cara: CaraCetak): Promise<readonly Berkas[]> {
  const files = await Promise.all(semua.map(newFile))
  const bagian = semua.flatMap(({ naskah }, ke) => naskah.flatMap((dokumen) => dokumen.bagian.map((b) => ({ ke, dokumen, bagian: b }))))
  for (let at = 0; at < bagian.length; at += PER_STRETCH) {
    const some = bagian.slice(at, at + PER_STRETCH)
    const cetakan = await printSections(some, { ...cara, onSections: (jumlah) => cara.onSections(at + jumlah) })
    for (const [ke, milik] of Map.groupBy(cetakan, (_, n) => some[n]?.ke ?? -1)) {
      const file = files[ke]
      // a file takes some ten milliseconds: others get their turn between two
      await nextTurn()
      if (file) await append(file, milik)
    }
  }
  return files
}

async function newFile(berkas: BerkasPdf): Promise<Berkas> {
  // no day in it: the same paper is the same file
  const pdf = await PDFDocument.create({ updateMetadata: false })
  describe(pdf, berkas)
  return { pdf, number: createPageNumbers(pdf), share: createSharing(pdf), letak: new Map() }
}

/** Appends printed sections to their file; those of one print are copied together, so that what they share comes along once. */
async function append({ pdf, number, share, letak }: Berkas, milik: readonly Cetakan[]): Promise<void> {
  const pages = new Map<Cetakan, readonly PDFPage[]>()
  for (const [source, some] of Map.groupBy(milik, (c) => c.source)) {
    const copied = await pdf.copyPages(
      source,
      some.flatMap(({ halaman }) => halaman)
    )
    share(copied)
    let from = 0
    for (const c of some) pages.set(c, copied.slice(from, (from += c.halaman.length)))
  }
  for (const c of milik) {
    const first = pdf.getPageCount() + 1
    const own = (pages.get(c) ?? []).map((page) => pdf.addPage(page))
    for (const [kunci, page] of c.letak) if (!letak.has(kunci)) letak.set(kunci, first + page - (c.halaman[0] ?? 0))
    number(own, c.bagian, c.dokumen)
  }
}
