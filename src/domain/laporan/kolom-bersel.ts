import { namaLengkap, type Pegawai } from '../pegawai/pegawai'
import { baris, type BarisLaporan, type JenisKolom, type KolomLaporan, type SelLaporan, type TabelLaporan } from './hasil-laporan'
import type { DataPribadi } from './sifat'

/** A column together with what stands in it. */
export type KolomBersel<T> = KolomLaporan & { readonly sel: (isi: T) => SelLaporan }

/** Whom a row is about, and its number. */
export type Bernomor = { readonly pegawai: Pegawai; readonly nomor: number }

/** The columns alone, as a table has them. */
export const kolomSaja = <T>(kolom: readonly KolomBersel<T>[]): readonly KolomLaporan[] => kolom.map(({ sel: _sel, ...k }) => k)

/** The row of a person. */
export const barisOrang = <T extends Bernomor>(kolom: readonly KolomBersel<T>[], isi: T): BarisLaporan =>
  baris(
    kolom.map(({ sel }) => sel(isi)),
    { jenis: 'PEGAWAI', id: isi.pegawai.id }
  )

/** The main table of people, one row each, with how many they are below; `jumlah` = other totals by column. */
export function tabelOrang<T extends Bernomor>(
  kolom: readonly KolomBersel<T>[],
  isi: readonly T[],
  jumlah: Readonly<Record<string, SelLaporan>> = {}
): TabelLaporan {
  const rows = isi.map((row) => barisOrang(kolom, row))
  return { judul: null, kolom: kolomSaja(kolom), baris: [...rows, ...barisJumlah(kolom, isi.length, jumlah)] }
}

/** The row of totals below people; none below nobody. */
export function barisJumlah(
  kolom: readonly KolomLaporan[],
  orang: number,
  jumlah: Readonly<Record<string, SelLaporan>> = {}
): readonly BarisLaporan[] {
  if (orang === 0) return []
  const total: Readonly<Record<string, SelLaporan>> = { nama: `Jumlah: ${orang} orang`, ...jumlah }
  return [{ jenis: 'JUMLAH', sel: kolom.map(({ kunci }) => total[kunci] ?? null) }]
}

/** Rows numbered from 1. */
export const bernomor = <T>(rows: readonly T[]): readonly (T & { readonly nomor: number })[] =>
  rows.map((row, at) => ({ ...row, nomor: at + 1 }))

/** A column: name, title, kind, width, and what stands in it. */
export const kolom = <T>(
  [kunci, judul, jenis, lebar]: readonly [kunci: string, judul: string, jenis: JenisKolom, lebar: number],
  sel: (isi: T) => SelLaporan
): KolomBersel<T> => ({ kunci, judul, jenis, lebar, sel })

/** A column of personal data: marked with what of a person it tells. */
export const kolomPribadi = <T>(pribadi: DataPribadi, isi: KolomBersel<T>): KolomBersel<T> => ({ ...isi, pribadi })

/** Columns under one common title. */
export const sekelompok = <T>(kelompok: string, isi: readonly KolomBersel<T>[]): readonly KolomBersel<T>[] =>
  isi.map((k) => ({ ...k, kelompok }))

/** No. */
export const kolomNomor: KolomBersel<Bernomor> = kolom(['no', 'No', 'ANGKA', 10], ({ nomor }) => nomor)

/** NIP, or NI PPPK. */
export const kolomNip: KolomBersel<Bernomor> = kolom(['nip', 'NIP', 'TEKS', 37], ({ pegawai }) => pegawai.nip)

/** Name with titles. */
export const kolomNama: KolomBersel<Bernomor> = kolom(['nama', 'Nama', 'TEKS', 46], ({ pegawai }) => namaLengkap(pegawai))
