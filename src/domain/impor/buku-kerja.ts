/**
 * A cell as the file holds it. Text is a string; a number keeps its raw digits, because a NIP read as a number is
 * already wrong; `tanggal` says the cell is formatted as a date. Errors (`#N/A`) and empty cells are null.
 */
export type Sel = string | null | { readonly angka: string; readonly tanggal: boolean }

/** A row: its number as Excel shows it (1-based) and its cells by column (index 0 = column A). */
export type BarisKerja = { readonly nomor: number; readonly sel: readonly Sel[]; readonly tersembunyi?: true }

/** One sheet. The rows of a hidden sheet are not read. */
export type LembarKerja = {
  readonly nama: string
  readonly baris: readonly BarisKerja[]
  readonly tersembunyi?: true
  /** How many cells hold a formula, of which only the last computed value is taken. */
  readonly jumlahRumus?: number
  /** How many ranges of cells are merged: their value stands in the first cell alone. */
  readonly jumlahGabung?: number
}

/** The kinds of file an import reads. */
export const FORMAT_BUKU = ['xlsx', 'xls', 'csv'] as const
export type FormatBuku = (typeof FORMAT_BUKU)[number]

/** A foreign workbook, read: plain text and raw numbers, no formulas, no links, no formats. */
export type BukuKerja = {
  readonly lembar: readonly LembarKerja[]
  readonly sistem1904: boolean
  readonly format: FormatBuku
  /** It carries macros; they are never run. */
  readonly isBermakro: boolean
}
