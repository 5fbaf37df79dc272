import type ExcelJS from 'exceljs'

/** What a row is high that says nothing of it, in points. */
const ROW = 15
/** A sheet a little longer than its page is printed a little smaller. */
const SHRINK = 1.12

/** A sheet on paper: what a page holds between its margins, in points, and from which row of its table on the end stays together. */
type Halaman = { readonly tinggi: number; readonly ekor: number }

/** Keeps the end of a sheet on one page, which Excel does not: what is hardly longer than a page is printed on one, else the end begins a page of its own. */
export function keepEnd(sheet: ExcelJS.Worksheet, { tinggi, ekor }: Halaman): void {
  const [dari = 1, sampai = 1] = sheet.pageSetup.printTitlesRow?.split(':').map(Number) ?? []
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).height || ROW)
  const akhir = sheetEnd(rows, { tinggi, kepala: [dari, sampai], mulai: sampai + ekor })
  if (akhir === 'SATU_HALAMAN') sheet.pageSetup.fitToHeight = 1
  else if (akhir === 'HALAMAN_SENDIRI') sheet.getRow(sampai + ekor).addPageBreak()
}

/** A page between its margins in points, the rows repeated on each (counted from 1), and how many rows stand before the end. */
type TataAkhir = { readonly tinggi: number; readonly kepala: readonly [dari: number, sampai: number]; readonly mulai: number }

/** What keeps the end of rows of those heights together: all on one page, a page of its own, or nothing has to be done. */
export function sheetEnd(
  rows: readonly number[],
  { tinggi, kepala: [dari, sampai], mulai }: TataAkhir
): 'SATU_HALAMAN' | 'HALAMAN_SENDIRI' | null {
  const before = rows.slice(0, mulai)
  const end = sum(rows.slice(mulai))
  const kepala = sum(rows.slice(dari - 1, sampai))
  if (sum(before) + end <= tinggi * SHRINK) return 'SATU_HALAMAN'
  return onLastPage(before, { tinggi, kepala }) + end > tinggi && kepala + end <= tinggi ? 'HALAMAN_SENDIRI' : null
}

/** How much of the last page rows take, where each page after the first repeats the head of the table. */
const onLastPage = (rows: readonly number[], { tinggi, kepala }: { readonly tinggi: number; readonly kepala: number }): number =>
  rows.reduce((used, height) => (used + height > tinggi ? kepala + height : used + height), 0)

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0)
