import { lamaTeks } from '../kit/tanggal'
import { GOLONGAN_MINIMUM_ESELON } from '../organisasi/golongan-eselon'
import type { Jabatan } from '../organisasi/jabatan'
import { GOLONGAN_PNS, type GolonganPns, ordinalGolongan } from '../pegawai/pangkat'
import { ordinalPendidikan, type TingkatPendidikan } from '../pegawai/pendidikan'
import { belumAdaData, ukuran, type UkurKomponen } from './komponen'
import { bidangSerumpun, bulanSerumpun } from './serumpun'

/** A rank in the range of the post counts in full, one level below half, each level above a quarter less. */
export const ukurPangkat: UkurKomponen = ({ pegawai, tujuan }) => {
  const golongan = pegawai.golongan
  const punya = golongan === null ? null : ordinalGolongan(golongan)
  if (punya === null || tujuan === null) return belumAdaData('Golongan PNS')
  const rentang = rentangGolongan(tujuan.jabatan)
  if (rentang === null) return ukuran(1, () => `${golongan}; jabatan ini tidak mensyaratkan golongan`)
  const kurang = ordinal(rentang.minimum) - punya
  const lebih = punya - ordinal(rentang.maksimum)
  if (kurang > 0) return ukuran(kurang === 1 ? 0.5 : 0, () => `${golongan}, ${kurang} tingkat di bawah ${teksRentang(rentang)}`)
  if (lebih > 0) return ukuran(Math.max(0, 1 - lebih / 4), () => `${golongan}, ${lebih} tingkat di atas ${teksRentang(rentang)}`)
  return ukuran(1, () => `${golongan}, dalam rentang ${teksRentang(rentang)}`)
}

/** Half for the level of education against what the post asks for, half for its field. */
export const ukurPendidikan: UkurKomponen = (tinjauan) => {
  const { pegawai, tujuan } = tinjauan
  const tingkat = pegawai.tingkatPendidikan
  if (tingkat === null || tujuan === null) return belumAdaData('Pendidikan')
  const bidang = bidangSerumpun(tinjauan)
  return ukuran(
    (nilaiTingkat(tingkat, tujuan.jabatan) + Number(bidang === true)) / 2,
    () => `${pegawai.pendidikan ?? tingkat}; ${SEBUTAN_BIDANG[`${bidang}`]}`
  )
}

/** Five years of posts in the same rumpun count in full. */
export const ukurPengalaman: UkurKomponen = (tinjauan) => {
  const bulan = bulanSerumpun(tinjauan)
  if (bulan === null) return belumAdaData('Riwayat jabatan')
  return ukuran(Math.min(1, bulan / BULAN_PENGALAMAN_PENUH), () => `${lamaTeks(bulan)} pada jabatan serumpun`)
}

const BULAN_PENGALAMAN_PENUH = 60

const SEBUTAN_BIDANG = {
  true: 'serumpun dengan jabatan',
  false: 'tidak serumpun dengan jabatan',
  null: 'bidangnya belum dapat dinilai'
} as const

type Rentang = { readonly minimum: GolonganPns; readonly maksimum: GolonganPns }

/** The ranks of a structural post reach one level above its lowest (PP 100/2000); another post has only what it asks for itself. */
function rentangGolongan({ eselon, golonganMinimum }: Jabatan): Rentang | null {
  if (eselon === null) return golonganMinimum && { minimum: golonganMinimum, maksimum: 'IV/e' }
  const minimum = golonganMinimum ?? GOLONGAN_MINIMUM_ESELON[eselon]
  return { minimum, maksimum: GOLONGAN_PNS[ordinal(minimum)] ?? minimum }
}

const teksRentang = ({ minimum, maksimum }: Rentang): string => `${minimum}–${maksimum}`

const ordinal = (golongan: GolonganPns): number => GOLONGAN_PNS.indexOf(golongan) + 1

/** What the post asks for is worth six tenths, each level above two tenths more. */
function nilaiTingkat(punya: TingkatPendidikan, { jenis, pendidikanMinimum }: Jabatan): number {
  const lebih = anakTangga(punya) - anakTangga(pendidikanMinimum ?? MINIMUM[jenis])
  return lebih < 0 ? 0 : Math.min(1, 0.6 + lebih * 0.2)
}

/** What each kind of post asks for at the least (PP 11/2017 Ps 54, Ps 107). */
const MINIMUM: Readonly<Record<Jabatan['jenis'], TingkatPendidikan>> = {
  JPT_PRATAMA: 'S-1',
  ADMINISTRATOR: 'S-1',
  PENGAWAS: 'D-III',
  JF: 'D-III',
  PELAKSANA: 'SMA'
}

/** Levels that make a difference; D-IV, S-1 and a profession are one. */
const TANGGA = ['SMP', 'SMA', 'D-III', 'D-IV', 'S-2', 'S-3'] as const

const anakTangga = (tingkat: TingkatPendidikan): number => TANGGA.filter((t) => ordinalPendidikan(t) <= ordinalPendidikan(tingkat)).length
