import type { Tanggal } from '../kit/tanggal'
import type { BarisKerja } from './buku-kerja'
import { hurufKolom } from './judul'
import type { MasalahImpor, Parah } from './masalah-impor'
import { selTeks } from './nilai/teks'
import type { Tabel } from './tabel'

/** What a sheet tells of its own habits while it is read. */
export type KebiasaanLembar = {
  /** How many days were found written month first, proven by a NIP or by the calendar. */
  bulanDahulu: number
  /** Days that could be read both ways and nothing decides. */
  readonly rancu: { readonly baris: BarisKerja; readonly kolom: string; readonly tanggal: Tanggal }[]
  /** Where a cell first says `NULL`, `-` or the like instead of being empty. */
  tulisanKosong: { readonly baris: number; readonly teks: string } | null
}

/** What reading cells needs beside them; issues are added to `masalah`. */
export type BahanSel = {
  readonly tabel: Tabel
  readonly sistem1904: boolean
  readonly masalah: MasalahImpor[]
  readonly kebiasaan: KebiasaanLembar
}

/** Nothing is known of the habits of a sheet before it is read. */
export const newKebiasaan = (): KebiasaanLembar => ({ bulanDahulu: 0, rancu: [], tulisanKosong: null })

// personal data that no message, report or log repeats (UU 27/2022)
const RAHASIA: ReadonlySet<string> = new Set(['nik', 'noHp'])

/** True for a field whose values are shown nowhere. */
export const isRahasia = (kolom: string): boolean => RAHASIA.has(kolom)

/** Adds an issue of one cell, with its place and what it holds. */
export function reportSel(
  { tabel, masalah }: Pick<BahanSel, 'tabel' | 'masalah'>,
  { nomor, sel }: BarisKerja,
  { kolom, parah, pesan }: { readonly kolom: string | null; readonly parah: Parah; readonly pesan: string }
): void {
  const at = kolom === null ? undefined : tabel.kolom.get(kolom)
  const nilai = at === undefined || kolom === null || isRahasia(kolom) ? null : selTeks(sel[at]) || null
  masalah.push({ berkas: tabel.berkas, lembar: tabel.lembar, baris: nomor, kolom: namaKolom(tabel, at), nilai, parah, pesan })
}

/** A column as Excel shows it: `TANGGAL LAHIR (kolom I)`. */
function namaKolom(tabel: Tabel, at: number | undefined): string | null {
  if (at === undefined) return null
  const judul = tabel.judul[at] ?? ''
  return judul === '' ? `Kolom ${hurufKolom(at)}` : `${judul} (kolom ${hurufKolom(at)})`
}
