import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { POKOK_RIWAYAT } from './tentang'

/** Kinds of entries: something was done, taken back, or done once more. */
export const JENIS_RIWAYAT = ['do', 'undo', 'redo'] as const
export type JenisRiwayat = (typeof JENIS_RIWAYAT)[number]

/** Kinds of entries, as people read them. */
export const SEBUTAN_JENIS_RIWAYAT: Readonly<Record<JenisRiwayat, string>> = {
  do: 'Dilakukan',
  undo: 'Diurungkan',
  redo: 'Diulangi'
}

/** What the trail is narrowed to; null and '' leave everything. */
export const SaringanRiwayat = z.object({
  cari: z.string().max(200),
  pokok: z.object({ entitas: z.enum(POKOK_RIWAYAT), id: z.string() }).nullable(),
  pelaku: z.string().max(200).nullable(),
  bidang: z.string().max(60).nullable(),
  jenis: z.enum(JENIS_RIWAYAT).nullable(),
  dari: Tanggal.nullable(),
  sampai: Tanggal.nullable()
})
export type SaringanRiwayat = z.infer<typeof SaringanRiwayat>

/** Everything, from the first entry to the last. */
export const SARINGAN_RIWAYAT_KOSONG: SaringanRiwayat = {
  cari: '',
  pokok: null,
  pelaku: null,
  bidang: null,
  jenis: null,
  dari: null,
  sampai: null
}
