import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from './pegawai'

export const HukdisId = z.string().min(1).brand<'HukdisId'>()

/** Grades of a punishment, lightest first (PP 94/2021 Ps 8). */
export const TINGKAT_HUKDIS = ['RINGAN', 'SEDANG', 'BERAT'] as const

/** Hukdis (hukuman disiplin): a disciplinary punishment and the time it runs (PP 94/2021). */
export const Hukdis = z.object({
  id: HukdisId,
  pegawaiId: PegawaiId,
  tingkat: z.enum(TINGKAT_HUKDIS),
  uraian: z.string().trim().min(1, 'Uraian belum diisi.').max(500, 'Uraian paling panjang 500 huruf.'),
  mulai: Tanggal,
  selesai: Tanggal.nullable()
})
export type Hukdis = z.infer<typeof Hukdis>
