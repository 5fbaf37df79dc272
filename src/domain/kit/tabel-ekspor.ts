/** A column of a plain table: text stays text (a NIP is text), numbers and days become real ones in Excel. `lebar` in characters. */
export type KolomEkspor = { readonly judul: string; readonly jenis: 'TEKS' | 'ANGKA' | 'TANGGAL'; readonly lebar: number }

/** A cell: a day is written `YYYY-MM-DD`. */
export type SelEkspor = string | number | null

/** A table as it stands on the screen, to be written as xlsx or csv. */
export type TabelEkspor = {
  /** The title above it and the proposed file name. */
  readonly judul: string
  /** Who may read it (`RAHASIA – …`): written above everything else. */
  readonly sifat?: string
  /** What every page of it bears. */
  readonly tanda?: string
  readonly lembar: string
  readonly kolom: readonly KolomEkspor[]
  readonly baris: readonly (readonly SelEkspor[])[]
}

/** What a table can be written as. */
export const FORMAT_TABEL = ['xlsx', 'csv'] as const
export type FormatTabel = (typeof FORMAT_TABEL)[number]
