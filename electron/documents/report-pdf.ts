import { setImmediate as nextTurn } from 'node:timers/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { AWAL, cutSection, type Potongan, type TempatBagian } from './cut-section'
import { describe } from './describe-pdf'
import { createPageNumber } from './page-number'
import { type Cetakan, printSections, type PrintHtml } from './print-sections'

/** How a report is printed; `onRows` hears how many rows are done, and may throw to stop. */
export type CaraLaporan = { readonly print: PrintHtml; readonly onRows: (jumlah: number) => void }

/** A report as PDF, and how many pages it has. */
export type PdfLaporan = { readonly bytes: Uint8Array; readonly halaman: number }

/** Rows printed at once: about a second of the printer, and some ten milliseconds of ours. */
const PER_PRINT = 700
/** Written between two turns: some milliseconds. */
const OBJECTS_PER_TICK = 200

/** A paper of tables of any length as PDF: printed a stretch at a time without a gap between them; its page numbers run on through all sections. */
export async function toReportPdf(dokumen: Dokumen, cara: CaraLaporan): Promise<PdfLaporan> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  describe(pdf, dokumen)
  let selesai = 0
  for (const bagian of dokumen.bagian) {
    for await (const { halaman, baris } of stretches({ dokumen, bagian }, cara.print)) {
      await append(pdf, halaman)
      cara.onRows((selesai += baris))
    }
  }
  await numbered(pdf, dokumen)
  return { bytes: await pdf.save({ objectsPerTick: OBJECTS_PER_TICK }), halaman: pdf.getPageCount() }
}

type Naskah = { readonly dokumen: Dokumen; readonly bagian: Bagian }
type Halaman = { readonly source: PDFDocument; readonly at: readonly number[] }

/** The pages of a stretch that are used, with how many rows stand on them. */
type Terpakai = { readonly halaman: Halaman; readonly baris: number; readonly lanjut: TempatBagian | null }

/** The pages of a section, stretch by stretch; the next one is at the printer while these are used. */
async function* stretches({ dokumen, bagian }: Naskah, print: PrintHtml): AsyncGenerator<Terpakai> {
  const printed = async (dari: TempatBagian): Promise<Terpakai> => {
    const potongan = cutSection(bagian, dari, PER_PRINT)
    const [cetakan] = await printSections([{ dokumen, bagian: potongan.bagian }], { print, isBertanda: true, onSections: () => undefined })
    if (!cetakan) throw new Error('A stretch was not printed')
    return used(potongan, cetakan)
  }
  let berikut: Promise<Terpakai> | null = printed(AWAL)
  while (berikut) {
    const terpakai: Terpakai = await berikut
    berikut = terpakai.lanjut && printed(terpakai.lanjut)
    // whoever stops here waits for no printer
    berikut?.catch(() => undefined)
    yield terpakai
  }
}

/** What of a stretch is used: its last page is printed again with what follows, or there would be a gap. */
function used({ tempat, jumlahBaris, lanjut }: Potongan, { source, halaman, letak }: Cetakan): Terpakai {
  const semua = { halaman: { source, at: halaman }, baris: jumlahBaris, lanjut }
  const keys = [...tempat.keys()]
  const at = keys.findIndex((kunci) => letak.get(kunci) === halaman.at(-1))
  const awal = tempat.get(keys[at] ?? '')
  // a printer that does not tell where its last page begins leaves its gap
  if (lanjut === null || at <= 0 || !awal || awal.sebelum === 0) return semua
  return { halaman: { source, at: halaman.slice(0, -1) }, baris: awal.sebelum, lanjut: awal }
}

/** Pages numbered between two turns: some milliseconds. */
const PAGES_PER_TURN = 100

async function numbered(pdf: PDFDocument, dokumen: Dokumen): Promise<void> {
  const number = createPageNumber(pdf)
  const pages = pdf.getPages()
  const [bagian] = dokumen.bagian
  if (!bagian) return
  for (const [at, page] of pages.entries()) {
    if (at % PAGES_PER_TURN === 0) await nextTurn()
    number(page, { halaman: at + 1, jumlah: pages.length }, { bagian, dokumen })
  }
}

async function append(pdf: PDFDocument, { source, at }: Halaman): Promise<void> {
  for (const page of await pdf.copyPages(source, [...at])) pdf.addPage(page)
  await nextTurn()
}
