import { type JenjangJf, JENJANG_JF } from '../../organisasi/jabatan'
import { normalizeNama } from './teks'

/** The two letters SIASN and the Peta Jabatan Builder write for a jenjang. */
const KODE: Readonly<Record<string, JenjangJf>> = {
  UT: 'AHLI_UTAMA',
  AU: 'AHLI_UTAMA',
  MD: 'AHLI_MADYA',
  MA: 'AHLI_MADYA',
  AMD: 'AHLI_MADYA',
  MU: 'AHLI_MUDA',
  AMU: 'AHLI_MUDA',
  PT: 'AHLI_PERTAMA',
  AP: 'AHLI_PERTAMA',
  PY: 'PENYELIA',
  PNY: 'PENYELIA',
  MH: 'MAHIR',
  MHR: 'MAHIR',
  TR: 'TERAMPIL',
  TRM: 'TERAMPIL',
  PM: 'PEMULA',
  PML: 'PEMULA'
}

/** Jenjang from a column of its own: `Ahli Muda`, `Muda`, `MU`. */
export function jenjangOfTeks(teks: string): JenjangJf | null {
  const nama = normalizeNama(teks)
  return KODE[nama] ?? JENJANG_JF.find((j) => [j.replace('_', ' '), j.replace('AHLI_', '')].includes(nama)) ?? null
}
