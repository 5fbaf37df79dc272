import type { IsianLaporan } from '../../src/domain/laporan/parameter'

/** Bukti: what of a report is held against an independent query. */
export type Bukti = {
  /** The report, and which of its tables (its title; absent = the main one). */
  readonly id: string
  readonly tabel?: string
  readonly isian?: IsianLaporan
  /** Parameters that are found in the data: each by a query for one value. */
  readonly dicari?: Readonly<Record<string, string>>
  /** Rows of contents unless told otherwise. */
  readonly baris?: 'ISI' | 'JUMLAH'
  /** The columns that are compared; `tuju` = what the row opens. `SILANG`: a cross table as rows of row, column and number. */
  readonly kolom: readonly string[] | 'SILANG'
  /** The order of the rows is compared too. */
  readonly isUrut?: true
  readonly sql: string
}
