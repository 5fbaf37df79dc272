import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from './pegawai'

export const HukdisId = z.string().min(1).brand<'HukdisId'>()

/** Hukdis (hukuman disiplin): a disciplinary punishment and the time it runs (PP 94/2021). */
export const Hukdis = z.object({
  id: HukdisId,
  pegawaiId: PegawaiId,
  tingkat: z.enum(['RINGAN', 'SEDANG', 'BERAT']),
  uraian: z.string(),
  mulai: Tanggal,
  selesai: Tanggal.nullable()
})
export type Hukdis = z.infer<typeof Hukdis>
