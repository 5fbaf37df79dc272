import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { RencanaId, STATUS_RENCANA, type StatusRencana } from './rencana'

export const TahapRencanaId = z.string().min(1).brand<'TahapRencanaId'>()

/** Tahap rencana: the plan came to a status: on which day, by whom, on what paper. The history of its way; never edited. */
export const TahapRencana = z.object({
  id: TahapRencanaId,
  rencanaId: RencanaId,
  status: z.enum(STATUS_RENCANA),
  tanggal: Tanggal,
  /** Who did it, by name or office. */
  oleh: z.string().trim().min(1).max(120),
  /** Number or name of the paper of that stage (surat usulan, berita acara …). */
  dokumen: z.string().nullable(),
  catatan: z.string().nullable(),
  pada: z.string()
})
export type TahapRencana = z.infer<typeof TahapRencana>

/** When the plan last came to a status. What is written down later while it stands there (a part carried out) is no new arrival. */
export const masukTahap = (tahap: readonly TahapRencana[], status: StatusRencana): TahapRencana | null =>
  tahap.findLast((t, n) => t.status === status && tahap[n - 1]?.status !== status) ?? null
