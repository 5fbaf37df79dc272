import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from './pegawai'

export const CatatanId = z.string().min(1).brand<'CatatanId'>()

/** Kinds of notes on a person that a rotation has to know of. */
export const JENIS_CATATAN = [
  'PROSES_DISIPLIN',
  'PROSES_HUKUM',
  'LHKPN',
  'KESEHATAN',
  'KEHAMILAN',
  'ANAK_KECIL',
  'JARAK',
  'PERMOHONAN',
  'LAINNYA'
] as const
export type JenisCatatan = (typeof JENIS_CATATAN)[number]

/** Catatan: a note on a person: a disciplinary or criminal process that runs, a filed LHKPN, or what a humane practice minds. */
export const Catatan = z.object({
  id: CatatanId,
  pegawaiId: PegawaiId,
  jenis: z.enum(JENIS_CATATAN),
  uraian: z.string().trim().min(1, 'Uraian belum diisi.').max(500, 'Uraian paling panjang 500 huruf.'),
  /** The year an LHKPN is of. */
  tahun: z.int('Tahun harus bilangan bulat.').min(2000, 'Tahun terlalu lama.').max(2100, 'Tahun belum tiba.').nullable(),
  mulai: Tanggal.nullable(),
  /** First day it no longer holds; null = still does. */
  selesai: Tanggal.nullable()
})
export type Catatan = z.infer<typeof Catatan>
