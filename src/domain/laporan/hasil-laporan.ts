import type { UnorId } from '../organisasi/unor'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { RencanaId } from '../mutasi/rencana'
import type { DataPribadi } from './sifat'

/** What a column holds: how it is written on the screen, in Excel and on paper. TEKS keeps its digits (NIP); PERSEN is a share (0.125 = 12,5%); TANGGAL is `YYYY-MM-DD`. */
export const JENIS_KOLOM = ['TEKS', 'ANGKA', 'DESIMAL', 'PERSEN', 'RUPIAH', 'SELISIH', 'TANGGAL'] as const
export type JenisKolom = (typeof JENIS_KOLOM)[number]

/** A column of a report. */
export type KolomLaporan = {
  /** Its name within the table: what a view is ordered by. */
  readonly kunci: string
  readonly judul: string
  /** Neighbouring columns of the same group stand under one common title. */
  readonly kelompok?: string
  readonly jenis: JenisKolom
  /** Millimetres on paper; counts in proportion. */
  readonly lebar: number
  /** What of a person it tells that is not for everybody; absent = nothing of the kind. */
  readonly pribadi?: DataPribadi
}

/** A cell; null = nothing there. Its column says what it is. */
export type SelLaporan = string | number | null

/** What a row is about: opened from the screen. */
export type Tujuan =
  | { readonly jenis: 'PEGAWAI'; readonly id: PegawaiId }
  | { readonly jenis: 'JABATAN'; readonly id: JabatanId }
  | { readonly jenis: 'UNOR'; readonly id: UnorId }
  | { readonly jenis: 'RENCANA'; readonly id: RencanaId }

/** A row: contents, a title over the rows below it, or a row of totals. */
export type BarisLaporan =
  | { readonly jenis: 'ISI'; readonly sel: readonly SelLaporan[]; readonly tuju?: Tujuan }
  | { readonly jenis: 'JUMLAH'; readonly sel: readonly SelLaporan[] }
  | { readonly jenis: 'KELOMPOK'; readonly teks: string }

/** A table of a report. */
export type TabelLaporan = {
  /** Its title where a report has several, and the name of its sheet; null = the report's own. */
  readonly judul: string | null
  readonly kolom: readonly KolomLaporan[]
  readonly baris: readonly BarisLaporan[]
}

/** HasilLaporan: a report as data: what the screen, Excel and paper show alike. */
export type HasilLaporan = {
  /** The lines of its title, as capitals on paper: `DAFTAR URUT KEPANGKATAN`, `PEMERINTAH KOTA …`. */
  readonly judul: readonly string[]
  /** `Keadaan: 31 Desember 2026`. */
  readonly keadaan: string
  /** Who may read it (`RAHASIA`); absent = everybody in the office. */
  readonly sifat?: string
  /** What every page of it bears: for what personal data were taken out, by whom and when; absent = it holds none. */
  readonly tanda?: string
  /** At least one; the first is the main one. */
  readonly tabel: readonly TabelLaporan[]
  /** What a reader has to know: data that are missing, how a number was worked out. */
  readonly catatan: readonly string[]
}

/** A row of contents. */
export const baris = (sel: readonly SelLaporan[], tuju?: Tujuan): BarisLaporan =>
  tuju ? { jenis: 'ISI', sel, tuju } : { jenis: 'ISI', sel }
