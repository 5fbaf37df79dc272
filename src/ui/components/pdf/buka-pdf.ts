import type * as Pdfjs from 'pdfjs-dist'
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist'
import '../../lib/trusted-types'
import { type TeksHalaman, teksHalaman } from './cari-teks'

/** CSS pixels of a PDF point. */
const PIKSEL = 96 / 72

/** One page of an opened PDF; sizes in CSS pixels at full size. */
export type HalamanPdf = {
  readonly page: PDFPageProxy
  readonly lebar: number
  readonly tinggi: number
  /** Its words, read once. */
  readonly teks: () => Promise<TeksHalaman>
}

/** An opened PDF. */
export type PdfTerbuka = { readonly halaman: readonly HalamanPdf[]; readonly tutup: () => void }

type Pustaka = { readonly pdfjs: typeof Pdfjs; readonly worker: PDFWorker }

// only the reader's own program, which lies among the files of the app, passes this door
const RULES = { createScriptURL: (alamat: string) => alamat }
const policy = window.trustedTypes?.createPolicy('pembaca-pdf', RULES) ?? RULES

let pustaka: Promise<Pustaka> | null = null

/** Loads the reader when the first paper is shown; one program reads for all of them. */
async function loadPustaka(): Promise<Pustaka> {
  const [pdfjs, { default: alamat }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url')
  ])
  const port = new Worker(policy.createScriptURL(alamat), { type: 'module' })
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port }) }
}

/** Opens a PDF that came as base64: nothing is fetched, nothing in it is run. */
export async function bukaPdf(base64: string): Promise<PdfTerbuka> {
  pustaka ??= loadPustaka()
  const { pdfjs, worker } = await pustaka
  const tugas = pdfjs.getDocument({ data: bytesOf(base64), worker, useWasm: false, useWorkerFetch: false, useSystemFonts: false })
  const dokumen = await tugas.promise
  return { halaman: await halamanOf(dokumen), tutup: () => void tugas.destroy() }
}

/** Lays the words of a page over it, so that they can be selected and found. The pieces come in the order of the page's text. */
export async function lapisTeks({ page }: HalamanPdf, tempat: HTMLElement): Promise<readonly HTMLElement[]> {
  pustaka ??= loadPustaka()
  const { pdfjs } = await pustaka
  const viewport = page.getViewport({ scale: PIKSEL })
  const lapis = new pdfjs.TextLayer({ textContentSource: await page.getTextContent(), container: tempat, viewport })
  await lapis.render()
  return lapis.textDivs
}

type Cara = {
  readonly titik: number
  readonly signal: AbortSignal
  readonly intent: 'display' | 'print'
  /** By how many degrees it is turned. */
  readonly putar?: number
}

/** Draws a page on a new canvas; `titik` are pixels for each CSS pixel at full size. Whoever aborts gets null. */
export async function gambarHalaman(
  { page }: Pick<HalamanPdf, 'page'>,
  { titik, signal, intent, putar = 0 }: Cara
): Promise<HTMLCanvasElement | null> {
  const viewport = page.getViewport({ scale: titik * PIKSEL, rotation: page.rotate + putar })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  const tugas = page.render({ canvas, viewport, intent })
  signal.addEventListener('abort', () => tugas.cancel())
  try {
    await tugas.promise
    return canvas
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

async function halamanOf(dokumen: PDFDocumentProxy): Promise<readonly HalamanPdf[]> {
  const pages = await Promise.all(Array.from({ length: dokumen.numPages }, (_, at) => dokumen.getPage(at + 1)))
  return pages.map((page) => {
    const { width, height } = page.getViewport({ scale: PIKSEL })
    let teks: Promise<TeksHalaman> | null = null
    return { page, lebar: width, tinggi: height, teks: () => (teks ??= bacaTeks(page)) }
  })
}

async function bacaTeks(page: PDFPageProxy): Promise<TeksHalaman> {
  const { items } = await page.getTextContent()
  return teksHalaman(items.flatMap((item) => ('str' in item ? [item] : [])))
}

/** Letter by letter: a report of a thousand pages has tens of millions of them. */
function bytesOf(base64: string): Uint8Array {
  const huruf = atob(base64)
  const bytes = new Uint8Array(huruf.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = huruf.charCodeAt(at)
  return bytes
}
