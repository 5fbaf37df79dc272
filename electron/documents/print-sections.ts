import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Bagian, Blok, Dokumen } from '../../src/domain/kit/document'
import { anchorOf, blockAnchorOf, rowAnchorOf, toHtml } from './html'
import { layoutOf } from './page-style'

/** Prints a page of HTML to PDF bytes. */
export type PrintHtml = (html: string) => Promise<Uint8Array>

/** Hears how many sections are done: what it gives is waited for, and it may throw to stop. */
export type OnSections = (jumlah: number) => void | Promise<void>

/** A section of a paper. */
export type BagianNaskah = { readonly dokumen: Dokumen; readonly bagian: Bagian }

/** A section as it was printed: its pages in the print, and the page each block and row that has a key begins on. */
export type Cetakan = BagianNaskah & {
  readonly source: PDFDocument
  readonly halaman: readonly number[]
  readonly letak: ReadonlyMap<string, number>
}

/** How sections are printed; with `isBertanda` it is noted where blocks begin. `onSections` hears how many are printed. */
export type CaraCetak = { readonly print: PrintHtml; readonly isBertanda: boolean; readonly onSections: OnSections }

/** How much is printed at once: a print takes a while to begin, and all forms of a city are too much for one page of HTML. */
const PER_PRINT = { bagian: 150, isi: 6000 }
/** Prints running at the same time: while one is drawn, the next is laid out. */
const PRINTERS = 2

/** Prints sections, those of one look together, whatever stands between them; gives them in their order. */
export async function printSections(semua: readonly BagianNaskah[], cara: CaraCetak): Promise<readonly Cetakan[]> {
  const cetakan = new Map<Bagian, Cetakan>()
  const queue = stretches(semua)
  // whoever fails ends the queue for both
  const work = async (): Promise<void> => {
    for (const some of queue) {
      for (const satu of await printed(some, cara)) cetakan.set(satu.bagian, satu)
      await cara.onSections(cetakan.size)
    }
  }
  await Promise.all(Array.from({ length: PRINTERS }, work))
  return semua.flatMap(({ bagian }) => cetakan.get(bagian) ?? [])
}

/** Sections that can be one page of HTML, as many as are printed at once. */
function* stretches(semua: readonly BagianNaskah[]): Generator<readonly BagianNaskah[]> {
  for (const sama of Map.groupBy(semua, lookOf).values()) {
    let some: BagianNaskah[] = []
    let isi = 0
    for (const b of sama) {
      isi += contentOf(b.bagian)
      if (some.length === PER_PRINT.bagian || (isi > PER_PRINT.isi && some.length > 0)) {
        yield some
        some = []
        isi = contentOf(b.bagian)
      }
      some.push(b)
    }
    yield some
  }
}

/** How much there is to lay out in a section: blocks, rows and items. */
const contentOf = ({ blok }: Bagian): number =>
  blok.reduce((jumlah, b) => jumlah + 1 + ('baris' in b ? b.baris.length : 0) + ('butir' in b ? b.butir.length : 0), 0)

function lookOf({ dokumen, bagian }: BagianNaskah): string {
  const { kertas, margin } = layoutOf(dokumen, bagian)
  return JSON.stringify([bagian.orientasi, dokumen.rupaHuruf, kertas, margin, dokumen.isKonsep])
}

/** Prints sections together. Where a print does not tell where they begin, each is printed by itself. */
async function printed(some: readonly BagianNaskah[], cara: CaraCetak): Promise<readonly Cetakan[]> {
  const [pertama] = some
  if (!pertama) return []
  const tata = layoutOf(pertama.dokumen, pertama.bagian)
  const html = toHtml({ ...pertama.dokumen, tata, bagian: some.map(({ bagian }) => bagian) }, cara.isBertanda)
  const source = await PDFDocument.load(await cara.print(html), { updateMetadata: false, parseSpeed: ParseSpeeds.Fast })
  const pageOf = anchorsOf(source)
  const starts = some.length === 1 ? [0] : sectionStarts(pageOf, some.length)
  if (starts === null) {
    const sendiri: Cetakan[] = []
    for (const satu of some) sendiri.push(...(await printed([satu], cara)))
    return sendiri
  }
  const pages = source.getPageIndices()
  return some.map((b, at) => ({ ...b, source, halaman: pages.slice(starts[at], starts[at + 1]), letak: keyPages(b.bagian, at, pageOf) }))
}

/** The page an anchor stands on; null where the print does not say. */
type PageOf = (anchor: string) => number | null

/** The anchors of a print, as the printer notes them in the catalog. */
function anchorsOf(source: PDFDocument): PageOf {
  const anchors = source.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const pageAt = new Map(source.getPages().map((page, at) => [page.ref.toString(), at]))
  return (anchor) => pageAt.get(anchors?.lookupMaybe(PDFName.of(anchor), PDFArray)?.get(0)?.toString() ?? '') ?? null
}

/** The first page of each section; null when the print does not tell them all. */
function sectionStarts(pageOf: PageOf, jumlah: number): readonly number[] | null {
  const starts = Array.from({ length: jumlah }, (_, at) => pageOf(anchorOf(at)) ?? -1)
  return starts.every((start, at) => start > (starts[at - 1] ?? -1)) && starts[0] === 0 ? starts : null
}

/** The page each key begins on: that of the first block which has it. */
const keyPages = ({ blok }: Bagian, at: number, pageOf: PageOf): ReadonlyMap<string, number> =>
  new Map(
    blok
      .flatMap((b, n) => [[b.kunci, blockAnchorOf(at, n)] as const, ...rowKeys(b)])
      .flatMap(([kunci, anchor]): readonly (readonly [string, number])[] => {
        const page = kunci === undefined ? null : pageOf(anchor)
        return kunci === undefined || page === null ? [] : [[kunci, page]]
      })
      .toReversed()
  )

const rowKeys = (blok: Blok): readonly (readonly [kunci: string, anchor: string])[] =>
  blok.jenis === 'TABEL' ? blok.baris.flatMap(({ kunci }) => (kunci === undefined ? [] : [[kunci, rowAnchorOf(kunci)] as const])) : []
