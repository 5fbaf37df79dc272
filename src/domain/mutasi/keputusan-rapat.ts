import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'
import { RencanaId } from './rencana'

export const KeputusanRapatId = z.string().min(1).brand<'KeputusanRapatId'>()

/** What the meeting decides of a post. */
export const PUTUSAN_RAPAT = ['DISETUJUI', 'DITUNDA', 'DITOLAK'] as const
export type PutusanRapat = (typeof PUTUSAN_RAPAT)[number]

/** Keputusan rapat: what the Tim Penilai Kinerja decided of one post, about whom, why and who said so. A log; the newest of a post counts. */
export const KeputusanRapat = z.object({
  id: KeputusanRapatId,
  rencanaId: RencanaId,
  jabatanId: JabatanId,
  /** Who takes the post (DISETUJUI) or whose proposal is turned down (DITOLAK); null when the post is postponed. */
  pegawaiId: PegawaiId.nullable(),
  putusan: z.enum(PUTUSAN_RAPAT),
  alasan: z.string().nullable(),
  oleh: z.string().trim().min(1, 'Isi siapa yang memutuskan.').max(120),
  pada: z.string()
})
export type KeputusanRapat = z.infer<typeof KeputusanRapat>

/** The log in the order in which it was spoken: who was passed over stands before who was chosen in the same breath. */
export const urutKeputusan = (keputusan: readonly KeputusanRapat[]): readonly KeputusanRapat[] =>
  keputusan.toSorted((a, b) => a.pada.localeCompare(b.pada) || Number(a.putusan === 'DISETUJUI') - Number(b.putusan === 'DISETUJUI'))

/** The decision that counts, by post. */
export const keputusanTerakhir = (keputusan: readonly KeputusanRapat[]): ReadonlyMap<JabatanId, KeputusanRapat> =>
  new Map(urutKeputusan(keputusan).map((k) => [k.jabatanId, k]))
