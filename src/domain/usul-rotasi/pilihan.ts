import type { Penempatkan } from '../mutasi/susunan-angkat'
import type { Usul } from './hasil-usul'
import type { PeriksaUsul } from './periksa-usul'
import type { JawabAngka } from './soal-angka'

/** Pilihan: a choice that breaks no rule, as moves, and the round in which it was found. */
export type Pilihan = {
  readonly jawab: Extract<JawabAngka, { jenis: 'ADA' }>
  readonly butir: readonly Penempatkan[]
  readonly periksa: PeriksaUsul
  readonly putaran: number
  readonly beda: Usul['beda']
}
