import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Dokumen } from '../../src/domain/kit/document'

/** Writes into a PDF what it is and whose. */
export function describe(pdf: PDFDocument, { judul, pembuat }: Pick<Dokumen, 'judul' | 'pembuat'>): void {
  pdf.setTitle(judul, { showInWindowTitleBar: true })
  pdf.setAuthor(pembuat)
  pdf.setCreator('Penata')
  pdf.setProducer('Penata')
  pdf.setLanguage('id-ID')
}
