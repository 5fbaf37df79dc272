import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'
import { RencanaId } from './rencana'

export const KeputusanRapatId = z.string().min(1).brand<'KeputusanRapatId'>()

/** What the meeting decides of a post. */
export const PUTUSAN_RAPAT = ['DISETUJUI', 'DITUNDA', 'DITOLAK'] as const
export type PutusanRapat = (typeof PUTUSAN_RAPAT)[number]

/** Keputusan rapat: what the Tim Penilai Kinerja decided of one post, for whom, why and who said so. A log; the newest of a post counts. */
export const KeputusanRapat = z.object({
  id: KeputusanRapatId,
  rencanaId: RencanaId,
  jabatanId: JabatanId,
  /** Who takes the post; null when it is postponed, refused or left empty. */
  pegawaiId: PegawaiId.nullable(),
  putusan: z.enum(PUTUSAN_RAPAT),
  alasan: z.string().nullable(),
  oleh: z.string().trim().min(1).max(120),
  pada: z.string()
})
export type KeputusanRapat = z.infer<typeof KeputusanRapat>
