import type { Tanggal } from '../kit/tanggal'
import { GOLONGAN_PPPK } from '../pegawai/pangkat'
import type { Pegawai } from '../pegawai/pegawai'
import type { Duduk } from './keadaan-kota'
import { kunciDiri, kunciJabatan, type KunciOrang, TANPA_TANGGAL, turun } from './urutan-orang'

/** A PPPK as their own list orders them; `sejak` = in service since. */
export type OrangPppk = {
  readonly pegawai: Pegawai
  readonly duduk: Pick<Duduk, 'jabatan' | 'penempatan'> | null
  readonly sejak: Tanggal | null
}

/** The place of a PPPK in their own list: golongan, post, service, education, age; as the DUK does, without what PPPK have not. */
export const kunciPppk = ({ pegawai, duduk, sejak }: OrangPppk): KunciOrang => [
  turun(ordinalPppk(pegawai.golongan)),
  pegawai.tmtGolongan ?? TANPA_TANGGAL,
  ...kunciJabatan(duduk),
  sejak ?? TANPA_TANGGAL,
  ...kunciDiri(pegawai)
]

function ordinalPppk(golongan: string | null): number | null {
  const at = GOLONGAN_PPPK.findIndex((g) => g === golongan)
  return at < 0 ? null : at
}
