import { z } from 'zod'
import { PegawaiId } from './pegawai'

export const HubunganId = z.string().min(1).brand<'HubunganId'>()

/** Kinds of family ties. */
export const JENIS_HUBUNGAN = ['SUAMI_ISTRI', 'ORANG_TUA_ANAK', 'SAUDARA'] as const

/** Hubungan keluarga between two people: what a conflict of interest is judged by (PP 11/2017 Ps 190 (5)). */
export const Hubungan = z.object({
  id: HubunganId,
  pegawaiId: PegawaiId,
  kerabatId: PegawaiId,
  jenis: z.enum(JENIS_HUBUNGAN)
})
export type Hubungan = z.infer<typeof Hubungan>
