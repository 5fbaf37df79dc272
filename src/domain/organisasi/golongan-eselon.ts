import type { GolonganPns } from '../pegawai/pangkat'
import type { Eselon } from './jabatan'

/** Lowest golongan of each eselon (PP 100/2000 jo. PP 13/2002, lampiran). */
export const GOLONGAN_MINIMUM_ESELON: Readonly<Record<Eselon, GolonganPns>> = {
  'II.a': 'IV/c',
  'II.b': 'IV/b',
  'III.a': 'IV/a',
  'III.b': 'III/d',
  'IV.a': 'III/c',
  'IV.b': 'III/b',
  'V.a': 'III/a'
}

/** Highest golongan of each eselon (the same lampiran). */
export const GOLONGAN_MAKSIMUM_ESELON: Readonly<Record<Eselon, GolonganPns>> = {
  'II.a': 'IV/d',
  'II.b': 'IV/c',
  'III.a': 'IV/b',
  'III.b': 'IV/a',
  'IV.a': 'III/d',
  'IV.b': 'III/c',
  'V.a': 'III/b'
}
