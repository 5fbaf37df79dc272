import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'

export const MasaLaranganId = z.string().min(1).brand<'MasaLaranganId'>()
export type MasaLaranganId = z.infer<typeof MasaLaranganId>

/**
 * What freezes moves. PILKADA: `mulai` = the day the candidates are fixed, `sampai` = end of the term (UU 10/2016 Ps 71 (2));
 * PELANTIKAN_KDH: `mulai` = the day the head of the city was inaugurated (Ps 162 (3));
 * KDH_SEMENTARA: the time the head is a Pj, Plt or Plh (Perpres 116/2022); LAINNYA: days the office itself keeps free.
 */
export const JENIS_MASA_LARANGAN = ['PILKADA', 'PELANTIKAN_KDH', 'KDH_SEMENTARA', 'LAINNYA'] as const
export type JenisMasaLarangan = (typeof JENIS_MASA_LARANGAN)[number]

/** Masa larangan: one entry of the calendar of frozen periods. */
export const MasaLarangan = z.object({
  id: MasaLaranganId,
  jenis: z.enum(JENIS_MASA_LARANGAN),
  nama: z.string().trim().min(1, 'Nama belum diisi.').max(120, 'Nama paling panjang 120 huruf.'),
  mulai: Tanggal,
  /** Last day; null = open, or worked out from `mulai`. */
  sampai: Tanggal.nullable(),
  dasar: z.string().nullable()
})
export type MasaLarangan = z.infer<typeof MasaLarangan>
