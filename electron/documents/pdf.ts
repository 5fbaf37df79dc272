import { PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { fontBytes, RUPA_HURUF } from './fonts'
import { toHtml } from './html'

/** Prints a page of HTML to PDF bytes. */
export type PrintHtml = (html: string) => Promise<Uint8Array>

const POINTS_PER_MM = 72 / 25.4

/** A paper as PDF. Each section is printed by itself, so that its page numbers begin anew, and then joined. */
export async function toPdf(dokumen: Dokumen, print: PrintHtml): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  // whole (50 kB): this fontkit and this pdf-lib do not agree on how a subset is written
  const font = await pdf.embedFont(fontBytes(RUPA_HURUF[dokumen.rupaHuruf].regular))
  for (const bagian of dokumen.bagian) {
    const pages = await appended(pdf, await print(toHtml({ ...dokumen, bagian: [bagian] })))
    pages.forEach((page, at) => stamp(page, pageNumber(bagian, at + 1, pages.length), { font, dokumen }))
  }
  describe(pdf, dokumen)
  return pdf.save()
}

type PageNumber = { readonly teks: string; readonly tempat: 'ATAS' | 'BAWAH' } | null

/** What stands on a page as its number: a decree has none on its first page. */
export function pageNumber({ nomorHalaman }: Pick<Bagian, 'nomorHalaman'>, halaman: number, jumlah: number): PageNumber {
  if (nomorHalaman === 'HALAMAN_BAWAH') return { teks: `Halaman ${halaman} dari ${jumlah}`, tempat: 'BAWAH' }
  return halaman === 1 ? null : { teks: `- ${halaman} -`, tempat: 'ATAS' }
}

async function appended(pdf: PDFDocument, bytes: Uint8Array): Promise<readonly PDFPage[]> {
  const printed = await PDFDocument.load(bytes)
  const pages = await pdf.copyPages(printed, printed.getPageIndices())
  return pages.map((page) => pdf.addPage(page))
}

function stamp(page: PDFPage, nomor: PageNumber, { font, dokumen }: { readonly font: PDFFont; readonly dokumen: Dokumen }): void {
  if (!nomor) return
  const { kiri, atas, bawah, kanan } = dokumen.tata.margin
  const size = nomor.tempat === 'ATAS' ? 12 : 8
  const width = font.widthOfTextAtSize(nomor.teks, size)
  const left = kiri * POINTS_PER_MM
  const right = page.getWidth() - kanan * POINTS_PER_MM
  if (nomor.tempat === 'ATAS')
    page.drawText(nomor.teks, { font, size, x: (left + right - width) / 2, y: page.getHeight() - atas * 0.62 * POINTS_PER_MM })
  else page.drawText(nomor.teks, { font, size, x: right - width, y: bawah * 0.5 * POINTS_PER_MM })
}

/** Writes into a PDF what it is and whose. */
export function describe(pdf: PDFDocument, { judul, pembuat }: Pick<Dokumen, 'judul' | 'pembuat'>): void {
  pdf.setTitle(judul, { showInWindowTitleBar: true })
  pdf.setAuthor(pembuat)
  pdf.setCreator('Penata')
  pdf.setProducer('Penata')
  pdf.setLanguage('id-ID')
}
