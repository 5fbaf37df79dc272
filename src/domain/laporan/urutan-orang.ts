import { ESELON, JENJANG_JF } from '../organisasi/jabatan'
import type { Pegawai } from '../pegawai/pegawai'
import { ordinalPendidikan } from '../pegawai/pendidikan'
import type { Duduk } from './keadaan-kota'

/** The place of a person in a list: compared from left to right, the smaller first. */
export type KunciOrang = readonly (number | string)[]

/** What is not known stands behind all that is. */
export const [TANPA_ANGKA, TANPA_TANGGAL] = [Number.MAX_SAFE_INTEGER, '9999-99-99'] as const

/** Compares two keys made the same way. */
export function bandingKunci(a: KunciOrang, b: KunciOrang): number {
  for (const [n, kiri] of a.entries()) {
    const kanan = b[n]
    if (kanan !== undefined && kiri !== kanan) return kiri < kanan ? -1 : 1
  }
  return 0
}

/** Rows in the order of their keys, each made once. */
export const menurutKunci = <T>(rows: readonly T[], kunciOf: (row: T) => KunciOrang): readonly T[] =>
  rows
    .map((row) => ({ row, kunci: kunciOf(row) }))
    .toSorted((a, b) => bandingKunci(a.kunci, b.kunci))
    .map(({ row }) => row)

/** The more the further ahead. */
export const turun = (angka: number | null): number => (angka === null ? TANPA_ANGKA : -angka)

/** Eselon first, then kelas, then jenjang, then who holds the post longer; without a post behind all. */
export function kunciJabatan(duduk: Pick<Duduk, 'jabatan' | 'penempatan'> | null): KunciOrang {
  if (duduk === null) return [TANPA_ANGKA, TANPA_ANGKA, TANPA_ANGKA, TANPA_TANGGAL]
  const { eselon, kelas, jenjang } = duduk.jabatan
  return [
    eselon === null ? ESELON.length : ESELON.indexOf(eselon),
    turun(kelas),
    jenjang === null ? JENJANG_JF.length : JENJANG_JF.indexOf(jenjang),
    duduk.penempatan.tmtMulai ?? TANPA_TANGGAL
  ]
}

/** Higher education, earlier graduation, older; then NIP, so that no two are equal. */
export const kunciDiri = ({ tingkatPendidikan, tahunLulus, tanggalLahir, nip }: Pegawai): KunciOrang => [
  turun(tingkatPendidikan && ordinalPendidikan(tingkatPendidikan)),
  tahunLulus ?? TANPA_ANGKA,
  tanggalLahir ?? TANPA_TANGGAL,
  nip
]
