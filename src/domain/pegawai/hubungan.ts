import { z } from 'zod'
import { PegawaiId } from './pegawai'

export const HubunganId = z.string().min(1).brand<'HubunganId'>()

/** Hubungan keluarga between two people: what a conflict of interest is judged by (PP 11/2017 Ps 190 (5)). */
export const Hubungan = z.object({
  id: HubunganId,
  pegawaiId: PegawaiId,
  kerabatId: PegawaiId,
  jenis: z.enum(['SUAMI_ISTRI', 'ORANG_TUA_ANAK', 'SAUDARA'])
})
export type Hubungan = z.infer<typeof Hubungan>
