import {
  beginText,
  endText,
  moveText,
  PDFContentStream,
  type PDFDocument,
  PDFHexString,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setFontAndSize,
  showText
} from '@cantoo/pdf-lib'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { embedPageFont, type PageFont } from './page-font'

type PageNumber = { readonly teks: string; readonly tempat: 'ATAS' | 'BAWAH' } | null

/** What stands on a page as its number: a decree has none on its first page. */
export function pageNumber({ nomorHalaman }: Pick<Bagian, 'nomorHalaman'>, halaman: number, jumlah: number): PageNumber {
  if (nomorHalaman === 'TANPA') return null
  if (nomorHalaman === 'HALAMAN_BAWAH') return { teks: `Halaman ${halaman} dari ${jumlah}`, tempat: 'BAWAH' }
  return halaman === 1 ? null : { teks: `- ${halaman} -`, tempat: 'ATAS' }
}

/** Numbers the pages of a section, in the typeface of its paper. */
export type NumberPages = (pages: readonly PDFPage[], bagian: Bagian, dokumen: Dokumen) => void

const POINTS_PER_MM = 72 / 25.4
const UKURAN = { ATAS: 12, BAWAH: 8 } as const

/** Which page of how many. */
export type NomorKe = { readonly halaman: number; readonly jumlah: number }

/** Numbers one page of a section, in the typeface of its paper. */
export type NumberPage = (page: PDFPage, ke: NomorKe, naskah: { readonly bagian: Bagian; readonly dokumen: Dokumen }) => void

/** Creates what numbers the pages of a file section by section. */
export function createPageNumbers(pdf: PDFDocument): NumberPages {
  const number = createPageNumber(pdf)
  return (pages, bagian, dokumen) => {
    for (const [at, page] of pages.entries()) number(page, { halaman: at + 1, jumlah: pages.length }, { bagian, dokumen })
  }
}

/** Creates what numbers the pages of a file one by one; a typeface goes into it when its first number is written, and once. */
export function createPageNumber(pdf: PDFDocument): NumberPage {
  const fonts = new Map<Dokumen['rupaHuruf'], PageFont>()
  const fontOf = (rupaHuruf: Dokumen['rupaHuruf']): PageFont => {
    const font = fonts.get(rupaHuruf) ?? embedPageFont(pdf, rupaHuruf)
    fonts.set(rupaHuruf, font)
    return font
  }
  return (page, { halaman, jumlah }, { bagian, dokumen }) => {
    const nomor = pageNumber(bagian, halaman, jumlah)
    if (nomor) draw(page, nomor, { font: fontOf(dokumen.rupaHuruf), margin: dokumen.tata.margin })
  }
}

type Gaya = { readonly font: PageFont; readonly margin: Dokumen['tata']['margin'] }

function draw(page: PDFPage, { teks, tempat }: NonNullable<PageNumber>, { font, margin }: Gaya): void {
  const size = UKURAN[tempat]
  const width = font.widthOf(teks, size)
  const left = margin.kiri * POINTS_PER_MM
  const right = page.getWidth() - margin.kanan * POINTS_PER_MM
  const [x, y] =
    tempat === 'ATAS'
      ? [(left + right - width) / 2, page.getHeight() - margin.atas * 0.62 * POINTS_PER_MM]
      : [right - width, margin.bawah * 0.5 * POINTS_PER_MM]
  const operators = [
    pushGraphicsState(),
    beginText(),
    setFontAndSize(page.node.newFontDictionary('Nomor', font.ref), size),
    moveText(x, y),
    showText(PDFHexString.of(Buffer.from(teks, 'latin1').toString('hex'))),
    endText(),
    popGraphicsState()
  ]
  // as it is: to squeeze a hundred letters would take half a millisecond a page, and make them no fewer
  page.node.addContentStream(page.doc.context.register(PDFContentStream.of(page.doc.context.obj({}), operators, false)))
}
