import type { Jabatan, JenjangJf } from '../organisasi/jabatan'
import type { Hitungan } from './pengalaman'
import type { Tinjauan } from './tinjauan'

/** How high a post stands when structural and functional posts are held against each other: 4 JPT, 3 Administrator, 2 Pengawas, 1 Pelaksana. */
export type Tingkat = 1 | 2 | 3 | 4

/** Equal levels of jabatan fungsional (PP 11/2017 Ps 54, Ps 107): Ahli Madya with Administrator, Ahli Muda with Pengawas. */
const TINGKAT_JENJANG: Readonly<Record<JenjangJf, Tingkat>> = {
  AHLI_UTAMA: 4,
  AHLI_MADYA: 3,
  AHLI_MUDA: 2,
  AHLI_PERTAMA: 1,
  PENYELIA: 1,
  MAHIR: 1,
  TERAMPIL: 1,
  PEMULA: 1
}

/** The level of a post; null for a jabatan fungsional whose jenjang is not known. */
export function tingkatOf({ jenis, jenjang }: Pick<Jabatan, 'jenis' | 'jenjang'>): Tingkat | null {
  if (jenis === 'JF') return jenjang && TINGKAT_JENJANG[jenjang]
  return TINGKAT_JENIS[jenis]
}

const TINGKAT_JENIS: Readonly<Record<Exclude<Jabatan['jenis'], 'JF'>, Tingkat>> = {
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1
}

/** The person already holds a post of that level or above. */
export const isSudahSetingkat = ({ asal }: Tinjauan, tingkat: Tingkat): boolean =>
  asal !== null && (tingkatOf(asal.jabatan) ?? 0) >= tingkat

/** The step lifts the person: up by eselon or jenjang, across to a post of a higher level, or from no post into a structural one. */
export function isPromosi(tinjauan: Tinjauan): boolean {
  const { langkah, asal, tujuan, arah } = tinjauan
  if (langkah.jenis !== 'ANGKAT' || tujuan === null) return false
  if (arah !== null && arah !== 'DIAGONAL') return arah === 'PROMOSI'
  const tingkat = tingkatOf(tujuan.jabatan) ?? 0
  return asal === null ? tingkat > 1 && tujuan.jabatan.jenis !== 'JF' : tingkat > (tingkatOf(asal.jabatan) ?? 0)
}

/** From one JPT to another, sideways or down: what PP 11/2017 Ps 132 is about. Up within JPT goes by selection. */
export const isRotasiJpt = ({ langkah, asal, tujuan, arah }: Tinjauan): boolean =>
  langkah.jenis === 'ANGKAT' &&
  asal?.jabatan.jenis === 'JPT_PRATAMA' &&
  tujuan?.jabatan.jenis === 'JPT_PRATAMA' &&
  (arah === 'ROTASI' || arah === 'DEMOSI')

/** Whether a post counts as experience of a level or above; null when its level is not known. */
export const sekurangnya: Readonly<Record<Tingkat, Hitungan>> = {
  1: (jabatan) => reaches(jabatan, 1),
  2: (jabatan) => reaches(jabatan, 2),
  3: (jabatan) => reaches(jabatan, 3),
  4: (jabatan) => reaches(jabatan, 4)
}

function reaches(jabatan: Jabatan, tingkat: Tingkat): boolean | null {
  const punya = tingkatOf(jabatan)
  return punya && punya >= tingkat
}
