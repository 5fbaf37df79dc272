import { MAKS_BYTE_BERKAS_POLA } from '../../../../src/domain/naskah/pola/berkas-pola'
import type { JenisSegel } from '../bentuk-jenis'

/** Templates of papers, with the emblems. */
export const segelPola = {
  sebutan: 'pola naskah',
  akhiran: 'penata-pola',
  versi: 1,
  bagian: 1,
  maksByte: MAKS_BYTE_BERKAS_POLA,
  maksKali: 200
} as const satisfies JenisSegel
