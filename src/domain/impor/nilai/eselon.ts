import { ESELON, type Eselon } from '../../organisasi/jabatan'

const ROMAWI = ['I', 'II', 'III', 'IV', 'V'] as const

/** Eselon in any spelling: `II.b`, `IIb`, `II/B`, `Eselon II b`, SIASN id `22`; null when it is none a city has. */
export function eselonOf(teks: string): Eselon | null {
  const isi = teks
    .toUpperCase()
    .replace(/^(ESELON|ESL)\.? */, '')
    .trim()
  const kode = /^([1-5])([12])$/.exec(isi)
  const huruf = /^(I{1,3}|IV|V|[1-5])\s*[./\-]?\s*([AB])$/.exec(isi)
  const tingkat = kode?.[1] ?? huruf?.[1] ?? ''
  const ruang = kode ? (kode[2] === '1' ? 'a' : 'b') : (huruf?.[2] ?? '').toLowerCase()
  const eselon = `${/^\d$/.test(tingkat) ? ROMAWI[Number(tingkat) - 1] : tingkat}.${ruang}`
  return ESELON.find((e) => e === eselon) ?? null
}

/** True when the cell says that the post has no eselon. */
export const isNonEselon = (teks: string): boolean => /^(NON|TANPA|99$|9$|JFT|JFU|FUNGSIONAL|PELAKSANA|STAF)/i.test(teks)
