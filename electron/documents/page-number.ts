import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { fontBytes, RUPA_HURUF } from './fonts'

type PageNumber = { readonly teks: string; readonly tempat: 'ATAS' | 'BAWAH' } | null

/** What stands on a page as its number: a decree has none on its first page. */
export function pageNumber({ nomorHalaman }: Pick<Bagian, 'nomorHalaman'>, halaman: number, jumlah: number): PageNumber {
  if (nomorHalaman === 'TANPA') return null
  if (nomorHalaman === 'HALAMAN_BAWAH') return { teks: `Halaman ${halaman} dari ${jumlah}`, tempat: 'BAWAH' }
  return halaman === 1 ? null : { teks: `- ${halaman} -`, tempat: 'ATAS' }
}

/** Numbers the pages of a section, in the typeface of its paper. */
export type NumberPages = (pages: readonly PDFPage[], bagian: Bagian, dokumen: Dokumen) => Promise<void>

const POINTS_PER_MM = 72 / 25.4
const UKURAN = { ATAS: 12, BAWAH: 8 } as const

/** Creates what numbers the pages of a file; a typeface goes into it when its first number is written, and once. */
export function createPageNumbers(pdf: PDFDocument): NumberPages {
  const fonts = new Map<Dokumen['rupaHuruf'], PDFFont>()
  pdf.registerFontkit(fontkit)
  async function fontOf(rupaHuruf: Dokumen['rupaHuruf']): Promise<PDFFont> {
    const known = fonts.get(rupaHuruf)
    if (known) return known
    // whole (50 kB): this fontkit and this pdf-lib do not agree on how a subset is written
    const font = await pdf.embedFont(fontBytes(RUPA_HURUF[rupaHuruf].regular))
    fonts.set(rupaHuruf, font)
    return font
  }
  return async (pages, bagian, dokumen) => {
    for (const [at, page] of pages.entries()) {
      const nomor = pageNumber(bagian, at + 1, pages.length)
      if (nomor) draw(page, nomor, { font: await fontOf(dokumen.rupaHuruf), margin: dokumen.tata.margin })
    }
  }
}

type Gaya = { readonly font: PDFFont; readonly margin: Dokumen['tata']['margin'] }

function draw(page: PDFPage, { teks, tempat }: NonNullable<PageNumber>, { font, margin }: Gaya): void {
  const size = UKURAN[tempat]
  const width = font.widthOfTextAtSize(teks, size)
  const left = margin.kiri * POINTS_PER_MM
  const right = page.getWidth() - margin.kanan * POINTS_PER_MM
  if (tempat === 'ATAS')
    page.drawText(teks, { font, size, x: (left + right - width) / 2, y: page.getHeight() - margin.atas * 0.62 * POINTS_PER_MM })
  else page.drawText(teks, { font, size, x: right - width, y: margin.bawah * 0.5 * POINTS_PER_MM })
}
