import { AKHIRAN_BERKAS_LAPORAN, MAKS_BYTE_BERKAS_LAPORAN } from '../../../../src/domain/laporan/sendiri/berkas-laporan'
import type { JenisSegel } from '../bentuk-jenis'

/** An office's own report: its definition, no data. */
export const segelLaporan = {
  sebutan: 'laporan buatan sendiri',
  akhiran: AKHIRAN_BERKAS_LAPORAN,
  versi: 1,
  bagian: 1,
  maksByte: MAKS_BYTE_BERKAS_LAPORAN,
  maksKali: 200
} as const satisfies JenisSegel
