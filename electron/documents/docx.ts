import { setImmediate as nextTurn } from 'node:timers/promises'
import { Packer } from 'docx'
import type { Dokumen } from '../../src/domain/kit/document'
import { wordDocument } from './docx-document'
import { joinDocx, type Joined } from './docx-join'
import { escapeHtml } from './escape-html'
import { withoutClock } from './zip'

/** Sections turned into XML at once: the library holds the core meanwhile, for some eighty milliseconds. */
const PER_TURN = 10

/** A paper as a Word document: the same bytes for the same paper. `onSections` hears how many sections are done, and may throw to stop. */
export async function toDocx(dokumen: Dokumen, onSections: (jumlah: number) => void = () => undefined): Promise<Uint8Array> {
  const zips: Uint8Array[] = []
  for (let at = 0; at === 0 || at < dokumen.bagian.length; at += PER_TURN) {
    if (at > 0) await nextTurn()
    zips.push(await packed(dokumen, at))
    onSections(Math.min(at + PER_TURN, dokumen.bagian.length))
  }
  const [first, ...later] = zips
  if (!first) throw new Error('Nothing was written')
  return withoutClock(later.length === 0 ? first : await packed(dokumen, 0, joinDocx(first, later)))
}

/** Packs the sections of one turn as a document; `lain`: what stands in it of other turns. */
async function packed(dokumen: Dokumen, dari: number, lain: Joined = { parts: [], pictures: [] }): Promise<Uint8Array> {
  const document = wordDocument(dokumen, dari, PER_TURN)
  for (const { nama, data } of lain.pictures)
    document.Media.addImage(nama, { type: nama.endsWith('.png') ? 'png' : 'jpg', fileName: nama, data, transformation: TANPA_UKURAN })
  // the day it was written would make every copy another file
  const own = { path: 'docProps/core.xml', data: coreProperties(dokumen) }
  return new Uint8Array(await Packer.toBuffer(document, false, [own, ...lain.parts]))
}

/** How large a picture is stands where it is shown. */
const TANPA_UKURAN = { pixels: { x: 0, y: 0 }, emus: { x: 0, y: 0 } }

const coreProperties = ({ judul, pembuat }: Dokumen): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(judul)}</dc:title><dc:creator>${escapeHtml(pembuat)}</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>`
