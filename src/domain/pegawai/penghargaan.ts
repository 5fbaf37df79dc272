import { z } from 'zod'
import { PegawaiId } from './pegawai'

export const PenghargaanId = z.string().min(1).brand<'PenghargaanId'>()

/** Kinds of awards: Satyalancana Karya Satya for 10, 20 and 30 years, and others. */
export const JENIS_PENGHARGAAN = ['SATYALANCANA_X', 'SATYALANCANA_XX', 'SATYALANCANA_XXX', 'LAINNYA'] as const
export type JenisPenghargaan = (typeof JENIS_PENGHARGAAN)[number]

/** Penghargaan: an award a person has received. */
export const Penghargaan = z.object({
  id: PenghargaanId,
  pegawaiId: PegawaiId,
  jenis: z.enum(JENIS_PENGHARGAAN),
  nama: z.string().trim().min(1, 'Nama penghargaan belum diisi.').max(200, 'Nama penghargaan terlalu panjang.'),
  tahun: z.int('Tahun harus bilangan bulat.').min(1960, 'Tahun terlalu lama.').max(2100, 'Tahun belum tiba.'),
  nomor: z.string().nullable()
})
export type Penghargaan = z.infer<typeof Penghargaan>
