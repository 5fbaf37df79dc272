import type { Jabatan } from '../organisasi/jabatan'
import type { Unor } from '../organisasi/unor'
import type { MedanPegawai } from '../pegawai/medan'
import type { Pegawai } from '../pegawai/pegawai'
import type { Kota } from './kota'

/** The groups of checks, in the order of the screen. */
export const KELOMPOK_KUALITAS = ['KELENGKAPAN', 'KETEPATAN', 'KONSISTENSI', 'ORGANISASI'] as const
export type KelompokKualitas = (typeof KELOMPOK_KUALITAS)[number]

/** Simple fields of a person that can be filled in where they are found missing. */
export const MEDAN_ISIAN = [
  'nik',
  'email',
  'noHp',
  'tanggalLahir',
  'jenisKelamin',
  'golongan',
  'tmtGolongan',
  'tmtCpns',
  'tingkatPendidikan'
] as const
export type MedanIsian = (typeof MEDAN_ISIAN)[number]

/** Anomali: one row with something wrong, in words for the officer. */
export type Anomali = { readonly id: string; readonly kata: string }

/** A check of the data: one question about all rows of one kind. */
export type Periksa = {
  readonly id: string
  readonly judul: string
  /** Why it matters: the legal or practical source, in one or two sentences. */
  readonly mengapa: string
  readonly kelompok: KelompokKualitas
  readonly entitas: 'pegawai' | 'jabatan' | 'unor'
  /** The field to fill in on the spot, where that repairs it. */
  readonly isian?: MedanIsian
  /** The field of a person to look at, where mending takes more than filling it in. */
  readonly medan?: MedanPegawai
  /** True for what is worth knowing but no fault of the data: it does not lower the score. */
  readonly isCatatan?: true
  readonly examine: (kota: Kota) => readonly Anomali[]
}

type Umum = Pick<Periksa, 'id' | 'judul' | 'mengapa' | 'kelompok' | 'isian' | 'medan' | 'isCatatan'>
/** What is wrong with one row, in words; null when nothing is. */
type Kata<Row> = (row: Row, kota: Kota) => string | null

/** A check that looks at one person in service at a time. */
export const periksaPegawai = ({ kata, ...umum }: Umum & { readonly kata: Kata<Pegawai> }): Periksa => ({
  ...umum,
  entitas: 'pegawai',
  examine: (kota) => found(kota.pegawai, kata, kota)
})

/** A check that looks at one post at a time. */
export const periksaJabatan = ({ kata, ...umum }: Umum & { readonly kata: Kata<Jabatan> }): Periksa => ({
  ...umum,
  entitas: 'jabatan',
  examine: (kota) => found(kota.snapshot.jabatan.values(), kata, kota)
})

/** A check that looks at one unit at a time. */
export const periksaUnor = ({ kata, ...umum }: Umum & { readonly kata: Kata<Unor> }): Periksa => ({
  ...umum,
  entitas: 'unor',
  examine: (kota) => found(kota.snapshot.unor.values(), kata, kota)
})

function found<Row extends { readonly id: string }>(rows: Iterable<Row>, kata: Kata<Row>, kota: Kota): readonly Anomali[] {
  const anomali: Anomali[] = []
  for (const row of rows) {
    const teks = kata(row, kota)
    if (teks !== null) anomali.push({ id: row.id, kata: teks })
  }
  return anomali
}
