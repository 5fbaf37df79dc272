import { z } from 'zod'
import { Tanggal } from '../../kit/tanggal'
import { BukuNomorId } from './buku-nomor'

export const NomorId = z.string().min(1).brand<'NomorId'>()
export type NomorId = z.infer<typeof NomorId>

/** DIPESAN: kept for a paper to come; TERPAKAI: a paper has left the house under it; BATAL: void, with its reason, and never given again. */
export const STATUS_NOMOR = ['DIPESAN', 'TERPAKAI', 'BATAL'] as const
export type StatusNomor = (typeof STATUS_NOMOR)[number]

/** Nomor: one number of a book. Its row is never removed. */
export const Nomor = z.object({
  id: NomorId,
  bukuId: BukuNomorId,
  tahun: z.int().min(1945).max(2200),
  /** null for a number another office gave. */
  urut: z.int().min(1).nullable(),
  teks: z.string().trim().min(1).max(160),
  tanggal: Tanggal,
  status: z.enum(STATUS_NOMOR),
  perihal: z.string().max(500),
  /** Why it is void. */
  alasan: z.string().max(500).nullable(),
  dibuatPada: z.string()
})
export type Nomor = z.infer<typeof Nomor>
