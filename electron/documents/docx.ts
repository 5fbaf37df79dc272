import { setImmediate as nextTurn } from 'node:timers/promises'
import { Packer } from 'docx'
import type { Dokumen } from '../../src/domain/kit/document'
import { wordDocument } from './docx-document'
import { createDocxJoin } from './docx-join'
import { escapeHtml } from './escape-html'
import type { OnSections } from './print-sections'
import { withoutClock } from './zip'

/** Sections turned into XML at once: the library holds the core meanwhile, for some eighty milliseconds. */
const PER_TURN = 10

/** A paper as a Word document: the same bytes for the same paper. `onSections` hears how many sections are done. */
export async function toDocx(dokumen: Dokumen, onSections: OnSections = () => undefined): Promise<Uint8Array> {
  const jumlah = dokumen.bagian.length
  const first = await packed(dokumen, 0)
  await onSections(Math.min(PER_TURN, jumlah))
  if (jumlah <= PER_TURN) return withoutClock(first)
  const semua = createDocxJoin(first)
  for (let at = PER_TURN; at < jumlah; at += PER_TURN) {
    await nextTurn()
    semua.add(await packed(dokumen, at))
    await onSections(Math.min(at + PER_TURN, jumlah))
  }
  return semua.finish()
}

/** Packs the sections of one turn as a document. */
async function packed(dokumen: Dokumen, dari: number): Promise<Uint8Array> {
  // the day it was written would make every copy another file
  const own = { path: 'docProps/core.xml', data: coreProperties(dokumen) }
  return new Uint8Array(await Packer.toBuffer(wordDocument(dokumen, dari, PER_TURN), false, [own]))
}

const coreProperties = ({ judul, pembuat }: Dokumen): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(judul)}</dc:title><dc:creator>${escapeHtml(pembuat)}</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>`
