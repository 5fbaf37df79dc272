import { PDFDocument } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import { describe, expect, it } from 'vitest'
import { fontBytes, RUPA_HURUF } from '../../electron/documents/fonts'
import { METRIK_HURUF } from '../../electron/documents/page-font-metrics'
import { toPdfs } from '../../electron/documents/pdf'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { readPdf } from '../support/pdf-file'
import { aBagian, aDokumen } from './naskah-uji'

/** Three empty pages of F4 for each section. */
async function print(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (let n = 0; n < 3; n += 1) pdf.addPage([609, 935])
  return pdf.save()
}

const numbered = (rupaHuruf: Dokumen['rupaHuruf'], nomorHalaman: Bagian['nomorHalaman']): Dokumen => ({
  ...aDokumen(aBagian([{ jenis: 'PARAGRAF', rata: 'KIRI', teks: 'a' }], { nomorHalaman })),
  rupaHuruf
})

const RUPA = ['BOOKMAN', 'ARIAL'] as const

describe('the typeface of page numbers', () => {
  it.each(RUPA)('is told of as its file has it (%s)', (rupa) => {
    const font = fontkit.create(fontBytes(RUPA_HURUF[rupa].regular))
    const { lebar, dari, ...lain } = METRIK_HURUF[rupa]
    const { minX, minY, maxX, maxY } = font.bbox
    expect(lebar).toEqual(lebar.map((_, n) => font.glyphForCodePoint(dari + n).advanceWidth))
    expect(lain).toEqual({
      nama: font.postscriptName,
      satuan: font.unitsPerEm,
      kotak: [minX, minY, maxX, maxY],
      atas: font.ascent,
      bawah: font.descent,
      kapital: font.capHeight
    })
  })

  it.each(RUPA)('sets numbers that a reader finds, in the middle above or at the right below (%s)', async (rupa) => {
    const [atas, bawah] = await toPdfs([numbered(rupa, 'STRIP_ATAS'), numbered(rupa, 'HALAMAN_BAWAH')], print)
    const tengah = 30 + (215 - 30 - 20) / 2
    expect(await numbersOf(atas)).toEqual([null, ['- 2 -', tengah], ['- 3 -', tengah]])
    const kanan = (await numbersOf(bawah, 1)).map((n) => n?.[1])
    expect(kanan).toEqual([215 - 20, 215 - 20, 215 - 20])
    expect((await numbersOf(bawah))[1]?.[0]).toBe('Halaman 2 dari 3')
  })
})

/** What stands on each page, and where its middle (or, `bagian` 1, its end) is, in whole millimetres. */
async function numbersOf(bytes: Uint8Array | undefined, bagian = 0.5): Promise<readonly ((string | number)[] | null)[]> {
  const pages = await readPdf(bytes ?? new Uint8Array())
  return pages.map(({ isi: [nomor] }) => (nomor ? [nomor.teks, Math.round((nomor.x + nomor.lebar * bagian) * (25.4 / 72) * 2) / 2] : null))
}
