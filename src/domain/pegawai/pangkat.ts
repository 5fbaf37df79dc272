/** Golongan ruang of a PNS with its pangkat, lowest first (PP 99/2000). */
const DAFTAR = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tingkat I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tingkat I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tingkat I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tingkat I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tingkat I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama']
] as const

/** Golongan ruang PNS, lowest first. */
export const GOLONGAN_PNS = DAFTAR.map(([golongan]) => golongan)
export type GolonganPns = (typeof DAFTAR)[number][0]

/** Golongan of PPPK, lowest first; without a pangkat name (Perpres 98/2020). */
export const GOLONGAN_PPPK = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII'
] as const

/** 1 (I/a) … 17 (IV/e); null for what is not a PNS golongan, or not known. Ranks are compared by it. */
export function ordinalGolongan(golongan: string | null): number | null {
  const at = DAFTAR.findIndex(([kode]) => kode === golongan)
  return at < 0 ? null : at + 1
}

/** `Penata (III/c)`; the golongan alone where it has no pangkat name (PPPK). */
export function pangkatTeks(golongan: string): string {
  const found = DAFTAR.find(([kode]) => kode === golongan)
  return found ? `${found[1]} (${found[0]})` : golongan
}

/** `Penata`: the name of the pangkat alone; null where the golongan has none. */
export const namaPangkat = (golongan: string): string | null => DAFTAR.find(([kode]) => kode === golongan)?.[1] ?? null
