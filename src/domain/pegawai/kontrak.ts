import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { PegawaiId } from './pegawai'

export const KontrakId = z.string().min(1).brand<'KontrakId'>()

/** Kontrak: the contract of a PPPK (perjanjian kerja, PP 49/2018). */
export const Kontrak = z.object({
  id: KontrakId,
  pegawaiId: PegawaiId,
  nomor: z.string().nullable(),
  mulai: Tanggal,
  /** Its last day. */
  selesai: Tanggal
})
export type Kontrak = z.infer<typeof Kontrak>
