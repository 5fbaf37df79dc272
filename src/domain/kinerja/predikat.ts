import { z } from 'zod'
import { PegawaiId } from '../pegawai/pegawai'

export const PredikatId = z.string().min(1).brand<'PredikatId'>()

/** Predikat kinerja tahunan, highest first (PermenPANRB 6/2022). */
export const PREDIKAT = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const
export type NilaiPredikat = (typeof PREDIKAT)[number]

/** Predikat kinerja of one person in one year. */
export const Predikat = z.object({
  id: PredikatId,
  pegawaiId: PegawaiId,
  tahun: z.int().min(2000).max(2100),
  predikat: z.enum(PREDIKAT)
})
export type Predikat = z.infer<typeof Predikat>
