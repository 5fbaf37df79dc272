import { type IsiSel, rowHeight } from './row-height'
import type { GayaSel, SheetStyles } from './sheet-styles'
import { xlsxText } from './xlsx-text'

/** What stands in a cell: text stays text and is never a formula. */
export type NilaiSel = string | number | null

/** A text over columns `dari` to `sampai`, counted from 0. */
export type TeksRentang = { readonly teks: string; readonly dari: number; readonly sampai: number; readonly gaya: GayaSel }

/** The rows of a sheet as they are written: what has to be known of them when all are there. */
export type SheetRows = {
  /** Texts side by side in one row, each over its columns; as high as the highest needs. */
  readonly spans: (rentang: readonly TeksRentang[]) => string
  /** One row of cells, each with the number of its style. */
  readonly cells: (nilai: readonly NilaiSel[], style: readonly number[], tinggi: number) => string
  readonly gap: () => string
  /** Joins cells: from row and column to row and column, counted from 1. */
  readonly merge: (dari: readonly [baris: number, kolom: number], sampai: readonly [baris: number, kolom: number]) => void
  readonly count: () => number
  readonly heights: readonly number[]
  readonly merges: readonly string[]
}

/** What a row is high that says nothing of it, in points. */
const ROW = 15

/** Creates the rows of a sheet whose columns are so many characters wide. */
export function createSheetRows(chars: readonly number[], styles: SheetStyles): SheetRows {
  const heights: number[] = []
  const merges: string[] = []
  const columns = chars.map((_, at) => columnName(at))
  const add = (tinggi: number, cells: string): string => {
    heights.push(tinggi)
    return `<row r="${heights.length}" ht="${tinggi.toFixed(2)}" customHeight="1">${cells}</row>`
  }
  const merge: SheetRows['merge'] = ([r1, c1], [r2, c2]) => void merges.push(`${columns[c1 - 1]}${r1}:${columns[c2 - 1]}${r2}`)
  return {
    spans: (rentang) => {
      const row = heights.length + 1
      const cells = rentang.map(({ teks, dari, sampai, gaya }) => {
        if (sampai > dari) merge([row, dari + 1], [row, sampai + 1])
        const style = styles.styleOf(gaya)
        return columns.slice(dari, sampai + 1).map((kolom, at) => cell(`${kolom}${row}`, at === 0 ? teks : null, style))
      })
      return add(Math.max(ROW, ...rentang.map((r) => rowHeight([widthOf(r, chars)], r.gaya.huruf.ukuran))), cells.flat().join(''))
    },
    cells: (nilai, style, tinggi) => {
      const row = heights.length + 1
      return add(tinggi, columns.map((kolom, at) => cell(`${kolom}${row}`, nilai[at] ?? null, style[at] ?? 0)).join(''))
    },
    gap: () => add(ROW, ''),
    merge,
    count: () => heights.length,
    heights,
    merges
  }
}

const widthOf = ({ teks, dari, sampai }: TeksRentang, chars: readonly number[]): IsiSel => ({
  teks,
  chars: chars.slice(dari, sampai + 1).reduce((sum, n) => sum + n, 0)
})

function cell(alamat: string, nilai: NilaiSel, style: number): string {
  if (typeof nilai === 'number' && Number.isFinite(nilai)) return `<c r="${alamat}" s="${style}"><v>${nilai}</v></c>`
  if (typeof nilai !== 'string' || nilai === '') return `<c r="${alamat}" s="${style}"/>`
  return `<c r="${alamat}" s="${style}" t="inlineStr"><is>${PLAIN.test(nilai) ? `<t>${nilai}</t>` : `<t xml:space="preserve">${xmlText(nilai)}</t>`}</is></c>`
}

/** What nearly every text is: plain words, one blank between two; nothing in it that XML or Excel would take for something else. */
const PLAIN = /^[A-Za-z0-9.,;:/()'’“”–-]{1,200}(?: [A-Za-z0-9.,;:/()'’“”–-]{1,200}){0,60}$/

/** Text between tags of a workbook. */
export const xmlText = (teks: string): string => xmlSafe(xlsxText(teks))

const xmlSafe = (teks: string): string => teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `A`, `Z`, `AA`: a column as Excel names it, counted from 0. */
export const columnName = (at: number): string =>
  `${at < 26 ? '' : columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`
