import type { GolonganPns } from '../pegawai/pangkat'
import type { JenjangJf } from './jabatan'

/** Highest golongan of each jenjang; beyond it the jenjang has to rise first (PermenPANRB 1/2023). */
export const GOLONGAN_MAKSIMUM_JENJANG: Readonly<Record<JenjangJf, GolonganPns>> = {
  AHLI_UTAMA: 'IV/e',
  AHLI_MADYA: 'IV/c',
  AHLI_MUDA: 'III/d',
  AHLI_PERTAMA: 'III/b',
  PENYELIA: 'III/d',
  MAHIR: 'III/b',
  TERAMPIL: 'II/d',
  PEMULA: 'II/a'
}

/** Angka kredit each jenjang asks for the next rank (PermenPANRB 1/2023). */
export const AK_PANGKAT: Readonly<Record<JenjangJf, number>> = {
  AHLI_UTAMA: 200,
  AHLI_MADYA: 150,
  AHLI_MUDA: 100,
  AHLI_PERTAMA: 50,
  PENYELIA: 100,
  MAHIR: 50,
  TERAMPIL: 20,
  PEMULA: 15
}
