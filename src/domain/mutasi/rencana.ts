import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'

export const RencanaId = z.string().min(1).brand<'RencanaId'>()
export type RencanaId = z.infer<typeof RencanaId>
export const LangkahId = z.string().min(1).brand<'LangkahId'>()
export type LangkahId = z.infer<typeof LangkahId>
export const PengesampinganId = z.string().min(1).brand<'PengesampinganId'>()

/** Rencana mutasi: a set of steps with one TMT. It never copies the organisation. */
export const RencanaMutasi = z.object({
  id: RencanaId,
  nama: z.string().min(1),
  tmt: Tanggal,
  status: z.enum(['DRAF', 'SK_TERBIT']),
  catatan: z.string().nullable(),
  dibuatPada: z.string()
})
export type RencanaMutasi = z.infer<typeof RencanaMutasi>

/**
 * Langkah: one typed operation of a plan.
 * ANGKAT puts a person into a post for good and takes them out of their old one;
 * LEPAS takes a person out of their post and leaves them "belum ditempatkan";
 * PLT makes a person acting holder beside their own post.
 */
export const JENIS_LANGKAH = ['ANGKAT', 'LEPAS', 'PLT'] as const
export const Langkah = z.object({
  id: LangkahId,
  rencanaId: RencanaId,
  urut: z.int(),
  jenis: z.enum(JENIS_LANGKAH),
  pegawaiId: PegawaiId,
  /** The definitive post the person held when the step was planned: tells when the data has moved on. */
  dariJabatanId: JabatanId.nullable(),
  /** The post to take; null only for LEPAS. */
  jabatanId: JabatanId.nullable(),
  /** Own TMT of this step; null = the TMT of the plan. */
  tmt: Tanggal.nullable()
})
export type Langkah = z.infer<typeof Langkah>

/** Pengesampingan: a finding that a person with the right has overridden, with the reason. */
export const Pengesampingan = z.object({
  id: PengesampinganId,
  rencanaId: RencanaId,
  langkahId: LangkahId,
  aturan: z.string().min(1),
  /** The finding's own words when it was overridden: a changed finding must be overridden anew. */
  pesan: z.string(),
  alasan: z.string().min(1),
  /** The paper the reason rests on, if any. */
  rujukan: z.string().nullable(),
  pada: z.string()
})
export type Pengesampingan = z.infer<typeof Pengesampingan>
