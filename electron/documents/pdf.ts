import { PDFArray, PDFDict, PDFDocument, type PDFFont, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { fontBytes, RUPA_HURUF } from './fonts'
import { anchorOf, toHtml } from './html'

/** Prints a page of HTML to PDF bytes. */
export type PrintHtml = (html: string) => Promise<Uint8Array>

const POINTS_PER_MM = 72 / 25.4
/** Sections printed at once: all forms of a city are too much for one page of HTML. */
const PER_PRINT = 50

/** Papers of one look as PDF, a file each; page numbers begin anew in each section. `onSections` hears how many are done, and may throw to stop. */
export async function toPdfs(
  naskah: readonly Dokumen[],
  print: PrintHtml,
  onSections: (jumlah: number) => void = () => undefined
): Promise<readonly Uint8Array[]> {
  const files = await Promise.all(naskah.map(newFile))
  let selesai = 0
  for (const stretch of stretches(naskah)) {
    for (const { source, isi } of await printed(stretch, print)) await append(files, source, isi)
    selesai += stretch.length
    onSections(selesai)
  }
  const bytes: Uint8Array[] = []
  for (const { pdf } of files) bytes.push(await pdf.save())
  return bytes
}

type Berkas = { readonly pdf: PDFDocument; readonly font: PDFFont; readonly dokumen: Dokumen }

async function newFile(dokumen: Dokumen): Promise<Berkas> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  describe(pdf, dokumen)
  // whole (50 kB): this fontkit and this pdf-lib do not agree on how a subset is written
  return { pdf, font: await pdf.embedFont(fontBytes(RUPA_HURUF[dokumen.rupaHuruf].regular)), dokumen }
}

/** A section of a paper; `ke`: of which. */
type BagianNaskah = { readonly ke: number; readonly dokumen: Dokumen; readonly bagian: Bagian }

/** Neighbours on the same paper, so many as are printed at once. */
function stretches(naskah: readonly Dokumen[]): readonly (readonly BagianNaskah[])[] {
  const all: BagianNaskah[][] = []
  for (const [ke, dokumen] of naskah.entries())
    for (const bagian of dokumen.bagian) {
      const last = all.at(-1)
      if (last && last.length < PER_PRINT && last[0]?.bagian.orientasi === bagian.orientasi) last.push({ ke, dokumen, bagian })
      else all.push([{ ke, dokumen, bagian }])
    }
  return all
}

/** Sections in a print, with the numbers of their pages there. */
type Cetakan = { readonly source: PDFDocument; readonly isi: readonly (BagianNaskah & { readonly halaman: readonly number[] })[] }

/** Prints sections together. Where a print does not tell where they begin, each is printed by itself. */
async function printed(stretch: readonly BagianNaskah[], print: PrintHtml): Promise<readonly Cetakan[]> {
  const [pertama] = stretch
  if (!pertama) return []
  const html = toHtml({ ...pertama.dokumen, bagian: stretch.map(({ bagian }) => bagian) })
  const source = await PDFDocument.load(await print(html), { updateMetadata: false })
  const starts = stretch.length === 1 ? [0] : sectionStarts(source, stretch.length)
  if (starts === null) {
    const sendiri: Cetakan[] = []
    for (const satu of stretch) sendiri.push(...(await printed([satu], print)))
    return sendiri
  }
  const pages = source.getPageIndices()
  return [{ source, isi: stretch.map((b, at) => ({ ...b, halaman: pages.slice(starts[at], starts[at + 1]) })) }]
}

/** Appends the pages of a print to the files they belong to, those of one file together: what they share is then copied once. */
async function append(files: readonly Berkas[], source: PDFDocument, isi: Cetakan['isi']): Promise<void> {
  for (const [ke, milik] of Map.groupBy(isi, (b) => b.ke)) {
    const file = files[ke]
    if (!file) continue
    const pages = await file.pdf.copyPages(
      source,
      milik.flatMap(({ halaman }) => halaman)
    )
    const numbers = milik.flatMap(({ bagian, halaman }) => halaman.map((_, n) => pageNumber(bagian, n + 1, halaman.length)))
    pages.forEach((page, at) => stamp(file.pdf.addPage(page), numbers[at] ?? null, file))
  }
}

/** The first page of each section: where its anchor stands, as the printer notes it in the catalog; null when it does not. */
function sectionStarts(printed: PDFDocument, jumlah: number): readonly number[] | null {
  const anchors = printed.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  if (!anchors) return null
  const pageAt = new Map(printed.getPages().map((page, at) => [page.ref.toString(), at]))
  const starts = Array.from({ length: jumlah }, (_, at) => {
    const target = anchors.lookupMaybe(PDFName.of(anchorOf(at)), PDFArray)
    return pageAt.get(target?.get(0)?.toString() ?? '') ?? -1
  })
  return starts.every((start, at) => start > (starts[at - 1] ?? -1)) && starts[0] === 0 ? starts : null
}

type PageNumber = { readonly teks: string; readonly tempat: 'ATAS' | 'BAWAH' } | null

/** What stands on a page as its number: a decree has none on its first page. */
export function pageNumber(bagian: Pick<Bagian, 'nomorHalaman'>, halaman: number, jumlah: number): PageNumber {
  if (bagian.nomorHalaman === 'HALAMAN_BAWAH') return { teks: `Halaman ${halaman} dari ${jumlah}`, tempat: 'BAWAH' }
  return halaman === 1 ? null : { teks: `- ${halaman} -`, tempat: 'ATAS' }
}

function stamp(page: PDFPage, nomor: PageNumber, { font, dokumen }: Berkas): void {
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
