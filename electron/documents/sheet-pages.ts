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
  const before = rows.slice(0, sampai + ekor)
  const end = sum(rows.slice(sampai + ekor))
  const kepala = sum(rows.slice(dari - 1, sampai))
  if (sum(before) + end <= tinggi * SHRINK) sheet.pageSetup.fitToHeight = 1
  else if (onLastPage(before, { tinggi, kepala }) + end > tinggi && kepala + end <= tinggi) sheet.getRow(before.length).addPageBreak()
}

/** How much of the last page rows take, where each page after the first repeats the head of the table. */
const onLastPage = (rows: readonly number[], { tinggi, kepala }: { readonly tinggi: number; readonly kepala: number }): number =>
  rows.reduce((used, height) => (used + height > tinggi ? kepala + height : used + height), 0)

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0)
