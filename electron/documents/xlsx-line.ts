import type ExcelJS from 'exceljs'
import type { Kolom } from '../../src/domain/kit/document'
import { rowHeight } from './row-height'
import { xlsxText } from './xlsx-text'

/** A character of the default font is about this wide when the sheet is printed, in millimetres. */
export const MM_PER_CHAR = 1.9

/** A sheet being written. */
export type Lembar = {
  readonly sheet: ExcelJS.Worksheet
  readonly kolom: readonly Kolom[]
  readonly huruf: { readonly name: string; readonly size: number }
  /** Columns that labels take. */
  readonly label: number
}

/** How a line looks, and from which column on it runs. */
export type Gaya = { readonly rata?: ExcelJS.Alignment['horizontal']; readonly tebal?: boolean; readonly dari?: number }
/** The ways text stands in its cell. */
export const RATA = { KIRI: 'left', TENGAH: 'center', KANAN: 'right', PENUH: 'justify' } as const

/** An empty row. */
export const gap = (sheet: ExcelJS.Worksheet): void => void sheet.addRow([])

/** One line of text over merged columns; Excel does not grow merged rows by itself, so the height is reckoned. */
export function line(lembar: Lembar, teks: string, { rata = 'left', tebal = false, dari = 1 }: Gaya): void {
  const row = lembar.sheet.addRow([])
  row.height = merged(lembar, row, { teks, dari: Math.max(1, dari), sampai: lembar.kolom.length, rata, tebal })
}

type Rentang = Omit<Gaya, 'dari'> & { readonly teks: string; readonly dari: number; readonly sampai: number }

/** Writes text over merged columns of a row; gives the height it needs. */
export function merged(
  { sheet, kolom, huruf }: Lembar,
  row: ExcelJS.Row,
  { teks, dari, sampai, rata = 'left', tebal = false }: Rentang
): number {
  if (sampai > dari) sheet.mergeCells(row.number, dari, row.number, sampai)
  const cell = row.getCell(dari)
  cell.value = xlsxText(teks)
  cell.font = { ...huruf, bold: tebal }
  cell.alignment = { horizontal: rata, vertical: 'top', wrapText: true }
  const chars = kolom.slice(dari - 1, sampai).reduce((sum, { lebar }) => sum + lebar, 0) / MM_PER_CHAR
  return rowHeight([{ teks, chars }], huruf.size)
}

type Lebar = Pick<Kolom, 'lebar'>

/** How wide columns are together, in millimetres. */
export const sumOf = (kolom: readonly Lebar[]): number => kolom.reduce((sum, { lebar }) => sum + lebar, 0)

/** As many columns as so many millimetres need, but never all. */
export function columnsOf(kolom: readonly Lebar[], mm: number): number {
  let lebar = 0
  const at = kolom.findIndex((k) => (lebar += k.lebar) >= mm)
  return Math.max(1, Math.min(kolom.length - 1, at + 1))
}
