import { monthsBetween, type Tanggal } from '../kit/tanggal'
import { ordinalGolongan } from '../pegawai/pangkat'
import type { Pegawai } from '../pegawai/pegawai'
import { JENIS_PELATIHAN, type Pelatihan } from '../pegawai/pelatihan'
import type { Duduk } from './keadaan-kota'
import { kunciDiri, kunciJabatan, type KunciOrang, TANPA_ANGKA, TANPA_TANGGAL, turun } from './urutan-orang'

/** A person as the DUK orders them. */
export type OrangDuk = {
  readonly pegawai: Pegawai
  readonly duduk: Pick<Duduk, 'jabatan' | 'penempatan'> | null
  /** The highest training in office. */
  readonly latihan: Pelatihan | null
}

/** The place of a person in the DUK of a day: rank, post, service, training, education, age; the earlier first where one is a day (PP 15/1979). */
export const kunciDuk = ({ pegawai, duduk, latihan }: OrangDuk, tanggal: Tanggal): KunciOrang => [
  turun(ordinalGolongan(pegawai.golongan)),
  pegawai.tmtGolongan ?? TANPA_TANGGAL,
  ...kunciJabatan(duduk),
  turun(pegawai.tmtCpns === null ? null : monthsBetween(pegawai.tmtCpns, tanggal)),
  latihan ? tingkatLatihan(latihan) : TANPA_ANGKA,
  latihan?.tahun ?? TANPA_ANGKA,
  ...kunciDiri(pegawai)
]

/** The highest training of a person that was followed by the year of a day; of several of one level the earliest. */
export function latihanTertinggi(semua: readonly Pelatihan[], tanggal: Tanggal): Pelatihan | null {
  const tahun = Number(tanggal.slice(0, 4))
  const urut = semua
    .filter((p) => p.tahun <= tahun)
    .toSorted((a, b) => tingkatLatihan(a) - tingkatLatihan(b) || a.tahun - b.tahun || (a.id < b.id ? -1 : 1))
  return urut[0] ?? null
}

/** PKN I, PKN II, PKA, PKP, and all others alike behind them. */
const tingkatLatihan = ({ jenis }: Pelatihan): number => Math.min(JENIS_PELATIHAN.indexOf(jenis), JENIS_PELATIHAN.indexOf('FUNGSIONAL'))
