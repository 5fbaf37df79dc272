import { ESELON, type Eselon } from '../../organisasi/jabatan'

const ROMAWI = ['I', 'II', 'III', 'IV', 'V'] as const
const RUANG: Readonly<Record<string, string>> = { A: 'a', B: 'b', 1: 'a', 2: 'b' }

/** Eselon in any spelling: `II.b`, `IIb`, `II/B`, `Eselon II b`, SIASN id `22`; null when it is none a city has. */
export function eselonOf(teks: string): Eselon | null {
  const isi = teks.toUpperCase().replace(/^(ESELON|ESL)\.? */, '')
  const [, tingkat = '', ruang = ''] = /^(I{1,3}|IV|V|[1-5])\s*[./-]?\s*([AB12])$/.exec(isi.trim()) ?? []
  const eselon = `${ROMAWI[Number(tingkat) - 1] ?? tingkat}.${RUANG[ruang]}`
  return ESELON.find((e) => e === eselon) ?? null
}

/** True when the cell says that the post has no eselon. */
export const isNonEselon = (teks: string): boolean => /^(NON|TANPA|99$|9$|JFT|JFU|FUNGSIONAL|PELAKSANA|STAF)/i.test(teks)
