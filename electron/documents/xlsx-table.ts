import type ExcelJS from 'exceljs'
import type { BarisTabel, Blok, Kolom, Sel } from '../../src/domain/kit/document'
import { cellColor, cellFormat } from './cell-text'
import { rowHeight } from './row-height'
import { type SelKepala, tableHead } from './table-head'
import { type Lembar, merged, MM_PER_CHAR, RATA, sumOf } from './xlsx-line'
import { xlsxText } from './xlsx-text'

const NIPIS = { style: 'thin' } as const
const GARIS = { top: NIPIS, left: NIPIS, bottom: NIPIS, right: NIPIS }
const GARIS_JUMLAH = { ...GARIS, top: { style: 'medium' } } as const

/** Writes a table; its head is repeated on every page. */
export function table(lembar: Lembar, { baris, tanpaNomorKolom }: Extract<Blok, { jenis: 'TABEL' }>): void {
  const { sheet, kolom } = lembar
  const first = sheet.rowCount + 1
  head(lembar)
  if (!tanpaNomorKolom) headRow(lembar, sheet.addRow(kolom.map((_, at) => String(at + 1))), false)
  sheet.pageSetup.printTitlesRow = `${first}:${sheet.rowCount}`
  sheet.views = [{ state: 'frozen', ySplit: sheet.rowCount }]
  for (const [at, b] of baris.entries()) body(lembar, b, b.jenis === 'JUMLAH' && baris[at - 1]?.jenis !== 'JUMLAH')
}

function head(lembar: Lembar): void {
  const rows = tableHead(lembar.kolom).map((titles) => ({ titles, row: titleRow(lembar, titles) }))
  // only now: a merge down makes the next row, which would then be skipped
  for (const { titles, row } of rows)
    for (const { at, lebar, tinggi } of titles)
      if (lebar * tinggi > 1) lembar.sheet.mergeCells(row.number, at + 1, row.number + tinggi - 1, at + lebar)
}

function titleRow(lembar: Lembar, titles: readonly SelKepala[]): ExcelJS.Row {
  const { sheet, kolom, huruf } = lembar
  const row = sheet.addRow([])
  for (const { judul, at } of titles) row.getCell(at + 1).value = xlsxText(judul)
  headRow(lembar, row, true)
  row.height = rowHeight(
    titles.map(({ judul, at, lebar, tinggi }) => ({
      teks: tinggi > 1 ? '' : judul.toUpperCase(),
      chars: sumOf(kolom.slice(at, at + lebar)) / MM_PER_CHAR
    })),
    huruf.size
  )
  return row
}

const headRow = ({ kolom, huruf }: Lembar, row: ExcelJS.Row, bold: boolean): void =>
  styled(row, kolom, () => ({
    font: { ...huruf, bold },
    border: GARIS,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true }
  }))

function body(lembar: Lembar, baris: BarisTabel, isJumlahPertama: boolean): void {
  const { sheet, kolom, huruf } = lembar
  if (baris.jenis === 'KELOMPOK') {
    const row = sheet.addRow([])
    row.height = merged(lembar, row, { teks: baris.teks, dari: 1, sampai: kolom.length, tebal: true })
    kolom.forEach((_, at) => {
      row.getCell(at + 1).border = GARIS
    })
    return
  }
  const sel = kolom.map((_, at) => baris.sel[at] ?? null)
  const row = sheet.addRow(sel.map(value))
  row.height = rowHeight(
    kolom.map(({ lebar }, at) => ({ teks: textOf(sel[at]), chars: lebar / MM_PER_CHAR })),
    huruf.size
  )
  styled(row, kolom, ({ rata }, at) => {
    const warna = cellColor(sel[at] ?? null)
    return {
      font: { ...huruf, bold: baris.jenis === 'JUMLAH', ...(warna === null ? {} : { color: { argb: `FF${warna}` } }) },
      numFmt: cellFormat(sel[at] ?? null),
      border: isJumlahPertama ? GARIS_JUMLAH : GARIS,
      // a number that is wider than its column would show as hashes
      alignment: { horizontal: RATA[rata], vertical: 'top', ...(typeof sel[at] === 'object' ? { shrinkToFit: true } : { wrapText: true }) }
    }
  })
}

/** What of a cell may need several lines: numbers never do. */
const textOf = (sel: Sel | undefined): string => (typeof sel === 'string' ? sel : '')

function styled(row: ExcelJS.Row, kolom: readonly Kolom[], styleOf: (kolom: Kolom, at: number) => Partial<ExcelJS.Style>): void {
  kolom.forEach((k, at) => {
    row.getCell(at + 1).style = styleOf(k, at)
  })
}

function value(sel: Sel): string | number {
  if (sel === null) return ''
  if (typeof sel === 'string') return xlsxText(sel)
  if ('rupiah' in sel) return sel.rupiah
  return 'selisih' in sel ? sel.selisih : sel.angka
}
