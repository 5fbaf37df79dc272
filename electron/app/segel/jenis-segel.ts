import { segelData } from './jenis/segel-data'
import { segelLaporan } from './jenis/segel-laporan'
import { segelPola } from './jenis/segel-pola'
import { segelRencana } from './jenis/segel-rencana'
import type { JenisSegel } from './bentuk-jenis'
import type { NamaSegel } from './kepala-segel'

/** Every kind of sealed file, once. */
export const jenisSegel: Readonly<Record<NamaSegel, JenisSegel>> = {
  DATA: segelData,
  RENCANA: segelRencana,
  POLA: segelPola,
  LAPORAN: segelLaporan
}
