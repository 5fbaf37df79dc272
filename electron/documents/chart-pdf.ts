import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { Lembar } from '../../src/domain/cetak/lembar'
import type { Dokumen } from '../../src/domain/kit/document'
import { chartHtml } from './chart-html'
import { describe } from './describe-pdf'
import type { PrintHtml } from './print-sections'

/** What a chart is called, how it is printed, and who hears after each stretch how many sheets are done. */
export type CetakPdf = Pick<Dokumen, 'judul' | 'pembuat'> & { readonly print: PrintHtml; readonly onSheets: (jumlah: number) => void }

/** Sheets printed at once: a book of a province is too much for one page of HTML. */
const PER_PRINT = 60

/** Written between two turns: some milliseconds; the library's own 50 spend most of their time waiting. */
const OBJECTS_PER_TICK = 2000

/** Sheets of a chart as PDF: as many pages as sheets, or none at all. */
export async function chartPdf(lembar: readonly Lembar[], { judul, pembuat, print, onSheets }: CetakPdf): Promise<Uint8Array> {
  const whole = await printed(lembar.slice(0, PER_PRINT), judul, print)
  for (let at = PER_PRINT; at < lembar.length; at += PER_PRINT) {
    onSheets(at)
    const next = await printed(lembar.slice(at, at + PER_PRINT), judul, print)
    for (const page of await whole.copyPages(next, next.getPageIndices())) whole.addPage(page)
  }
  describe(whole, { judul, pembuat })
  return whole.save({ objectsPerTick: OBJECTS_PER_TICK })
}

async function printed(lembar: readonly Lembar[], judul: string, print: PrintHtml): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(await print(chartHtml(judul, lembar)), { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  if (pdf.getPageCount() !== lembar.length) throw new Error(`${lembar.length} sheets were printed on ${pdf.getPageCount()} pages`)
  return pdf
}
