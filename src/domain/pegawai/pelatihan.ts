import { z } from 'zod'
import { PegawaiId } from './pegawai'

export const PelatihanId = z.string().min(1).brand<'PelatihanId'>()

/** Kinds of training: structural ones first, as PP 11/2017 Ps 217 asks them of leaders. */
export const JENIS_PELATIHAN = ['PKN_I', 'PKN_II', 'PKA', 'PKP', 'FUNGSIONAL', 'TEKNIS', 'SOSIO_KULTURAL', 'LAINNYA'] as const
export type JenisPelatihan = (typeof JENIS_PELATIHAN)[number]

/** Pelatihan: one training a person has followed. */
export const Pelatihan = z.object({
  id: PelatihanId,
  pegawaiId: PegawaiId,
  jenis: z.enum(JENIS_PELATIHAN),
  nama: z.string().trim().min(1, 'Nama pelatihan belum diisi.').max(200, 'Nama pelatihan terlalu panjang.'),
  tahun: z.int('Tahun harus bilangan bulat.').min(1960, 'Tahun pelatihan terlalu lama.').max(2100, 'Tahun pelatihan belum tiba.'),
  /** Hours of 45 minutes (JP); null = not known. */
  jp: z.int('JP harus bilangan bulat.').min(0, 'JP tidak boleh kurang dari 0.').max(5000, 'JP paling banyak 5.000.').nullable(),
  /** Number of the certificate. */
  nomor: z.string().nullable()
})
export type Pelatihan = z.infer<typeof Pelatihan>
