import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A stretch of text where it stands, in points from the lower left corner. */
export type TeksPdf = { readonly teks: string; readonly x: number; readonly y: number; readonly lebar: number }

/** A page as a reader shows it: its size in millimetres and its text. */
export type HalamanPdf = {
  readonly ukuran: readonly [lebar: number, tinggi: number]
  readonly isi: readonly TeksPdf[]
  readonly teks: string
  readonly gambar: number
}

const mm = (points: number): number => Math.round((points / 72) * 25.4)

/** Reads a PDF as a reader does. */
export async function readPdf(bytes: Uint8Array): Promise<readonly HalamanPdf[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: HalamanPdf[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const isi = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ teks: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), lebar: item.width }]
        : []
    )
    const { fnArray } = await page.getOperatorList()
    pages.push({
      ukuran: [mm(width), mm(height)],
      isi,
      teks: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      gambar: fnArray.filter((fn) => fn === OPS.paintImageXObject).length
    })
  }
  await task.destroy()
  return pages
}
