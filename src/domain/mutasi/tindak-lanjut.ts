import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from '../pegawai/pegawai'
import { LangkahId, RencanaId } from './rencana'

export const TindakLanjutId = z.string().min(1).brand<'TindakLanjutId'>()

/** What remains to be done for a person after the pelantikan. */
export const JENIS_TINDAK_LANJUT = ['SPP', 'SPMT', 'SIASN', 'GAJI'] as const
export type JenisTindakLanjut = (typeof JENIS_TINDAK_LANJUT)[number]

/** Tindak lanjut: one item of the checklist of a person whose step was carried out. */
export const TindakLanjut = z.object({
  id: TindakLanjutId,
  rencanaId: RencanaId,
  langkahId: LangkahId,
  pegawaiId: PegawaiId,
  jenis: z.enum(JENIS_TINDAK_LANJUT),
  /** null = still open. */
  selesaiPada: Tanggal.nullable(),
  nomor: z.string().nullable()
})
export type TindakLanjut = z.infer<typeof TindakLanjut>
