import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'
import { RencanaId } from './rencana'

export const SikapJabatanId = z.string().min(1).brand<'SikapJabatanId'>()

/** What a plan says of a post it fills with nobody of the city: left empty on purpose, or to be filled from outside. */
export const JENIS_SIKAP = ['BIARKAN_KOSONG', 'DARI_LUAR'] as const
export type JenisSikap = (typeof JENIS_SIKAP)[number]

/** Sikap jabatan: a decision of the plan about one vacant post, with the reason. At most one a post and plan. */
export const SikapJabatan = z.object({
  id: SikapJabatanId,
  rencanaId: RencanaId,
  jabatanId: JabatanId,
  jenis: z.enum(JENIS_SIKAP),
  alasan: z.string().trim().min(1).max(300)
})
export type SikapJabatan = z.infer<typeof SikapJabatan>
