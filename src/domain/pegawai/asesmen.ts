import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from './pegawai'

export const AsesmenId = z.string().min(1).brand<'AsesmenId'>()

/** What was assessed: the person as such, the fitness for JPT (job fit), or five years in a JPT (PP 11/2017 Ps 132, 133). */
export const JENIS_ASESMEN = ['ASESMEN', 'UJI_KOMPETENSI', 'EVALUASI_JPT'] as const
export type JenisAsesmen = (typeof JENIS_ASESMEN)[number]

/** Asesmen: the outcome of one assessment of a person. */
export const Asesmen = z.object({
  id: AsesmenId,
  pegawaiId: PegawaiId,
  jenis: z.enum(JENIS_ASESMEN),
  tanggal: Tanggal,
  /** Job person match, percent. */
  jpm: z.number().min(0, 'JPM harus antara 0 dan 100.').max(100, 'JPM harus antara 0 dan 100.').nullable(),
  /** Box of the talent map, 1 to 9 (PermenPANRB 3/2020). */
  kotak: z
    .int('Kotak talenta harus 1 sampai 9.')
    .min(1, 'Kotak talenta harus 1 sampai 9.')
    .max(9, 'Kotak talenta harus 1 sampai 9.')
    .nullable(),
  uraian: z.string().nullable()
})
export type Asesmen = z.infer<typeof Asesmen>
