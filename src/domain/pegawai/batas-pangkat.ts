import { GOLONGAN_MAKSIMUM_ESELON, GOLONGAN_MINIMUM_ESELON } from '../organisasi/golongan-eselon'
import { GOLONGAN_MAKSIMUM_JENJANG } from '../organisasi/golongan-jenjang'
import { isStruktural } from '../organisasi/jabatan'
import { type GolonganPns, ordinalGolongan } from './pangkat'
import type { Pegawai } from './pegawai'
import type { TingkatPendidikan } from './pendidikan'
import type { JabatanKp, JalurKp } from './usul-pangkat'

/** Highest golongan each education leads to by time alone (PP 99/2000 jo. PP 12/2002); of a profession none is laid down here. */
export const BATAS_PENDIDIKAN: Readonly<Record<TingkatPendidikan, GolonganPns | null>> = {
  SD: 'II/a',
  SMP: 'II/c',
  SMA: 'III/b',
  'D-I': 'III/b',
  'D-II': 'III/b',
  'D-III': 'III/c',
  'D-IV': 'III/d',
  'S-1': 'III/d',
  PROFESI: null,
  'S-2': 'IV/a',
  'S-3': 'IV/b'
}

/** The way to the next rank that goes with a post; null = a structural post without eselon, or a JF without jenjang. */
export function jalurKp({ jenis, eselon, jenjang }: JabatanKp): JalurKp | null {
  if (eselon !== null) return 'STRUKTURAL'
  if (jenis === 'JF') return jenjang === null ? null : 'JF'
  return isStruktural({ jenis }) ? null : 'REGULER'
}

/** The highest golongan a way leads to; null = not known. */
export function batasPangkat(
  jalur: JalurKp,
  { eselon, jenjang }: JabatanKp,
  { tingkatPendidikan }: Pick<Pegawai, 'tingkatPendidikan'>
): GolonganPns | null {
  if (jalur === 'STRUKTURAL') return eselon && GOLONGAN_MAKSIMUM_ESELON[eselon]
  if (jalur === 'JF') return jenjang && GOLONGAN_MAKSIMUM_JENJANG[jenjang]
  return tingkatPendidikan && BATAS_PENDIDIKAN[tingkatPendidikan]
}

/** True where the rank has not reached what the structural post asks for. */
export function isDiBawahJenjang(golongan: GolonganPns, { eselon, golonganMinimum }: JabatanKp): boolean {
  const minimum = golonganMinimum ?? (eselon && GOLONGAN_MINIMUM_ESELON[eselon])
  return (ordinalGolongan(golongan) ?? 0) < (ordinalGolongan(minimum) ?? 0)
}

/** True where a golongan lies above another one. */
export const isMelampaui = (golongan: GolonganPns, batas: GolonganPns): boolean =>
  (ordinalGolongan(golongan) ?? 0) > (ordinalGolongan(batas) ?? 0)
