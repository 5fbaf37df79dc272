import { z } from 'zod'
import { GOLONGAN_PNS } from '../pegawai/pangkat'

export const GajiPokokId = z.string().min(1).brand<'GajiPokokId'>()

/** GajiPokok: basic pay of a golongan at a masa kerja golongan, as the office entered it from the pay table in force. */
export const GajiPokok = z.object({
  /** `III/a-4`. */
  id: GajiPokokId,
  golongan: z.enum(GOLONGAN_PNS),
  /** Masa kerja golongan in whole years. */
  mk: z.int().min(0).max(50),
  rupiah: z.int().min(0).max(100_000_000)
})
export type GajiPokok = z.infer<typeof GajiPokok>
