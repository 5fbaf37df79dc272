/**
 * A cell as the file holds it. Text is a string; a number keeps its raw digits, because a NIP read as a number is
 * already wrong; `tanggal` says the cell is formatted as a date. Errors (`#N/A`) and empty cells are null.
 */
export type Sel = string | null | { readonly angka: string; readonly tanggal: boolean }

/** A row: its number as Excel shows it (1-based) and its cells by column (index 0 = column A). */
export type BarisKerja = { readonly nomor: number; readonly sel: readonly Sel[]; readonly tersembunyi?: true }

/** One sheet. The rows of a hidden sheet are not read. */
export type LembarKerja = { readonly nama: string; readonly baris: readonly BarisKerja[]; readonly tersembunyi?: true }

/** A foreign workbook, read: plain text and raw numbers, no formulas, no links, no formats. */
export type BukuKerja = { readonly lembar: readonly LembarKerja[]; readonly sistem1904: boolean }
