import { z } from 'zod'
import { HASIL } from '../kit/rule'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'

/** Why the next best candidate of a post is not the one proposed. */
export const SEBAB_BERIKUT = ['LEBIH_RENDAH', 'KE_JABATAN_LAIN', 'BIAYA', 'SUSUNAN'] as const

/** One move of a proposal, and who came next for the post. */
export const LangkahUsul = z.object({
  pegawaiId: PegawaiId,
  jabatanId: JabatanId,
  /** How well the person fits, 0 to 100. */
  nilai: z.number(),
  isPromosi: z.boolean(),
  /** How many people the rules would allow in this post. */
  calon: z.int(),
  berikut: z
    .object({
      pegawaiId: PegawaiId,
      nilai: z.number(),
      sebab: z.enum(SEBAB_BERIKUT),
      /** Where the proposal puts that person instead, if anywhere. */
      jabatanId: JabatanId.nullable()
    })
    .nullable()
})
export type LangkahUsul = z.infer<typeof LangkahUsul>

/** A rule and how many people it leaves out of a post. */
export const GugurUsul = z.object({ aturan: z.string(), orang: z.int() })

/** A post a proposal leaves empty: how many could hold it, and what stood in the way of the others. */
export const TerbukaUsul = z.object({ jabatanId: JabatanId, calon: z.int(), gugur: z.array(GugurUsul) })
export type TerbukaUsul = z.infer<typeof TerbukaUsul>

/** Usul: one complete plan. */
export const Usul = z.object({
  langkah: z.array(LangkahUsul),
  /** Sum over the posts to fill, in points; and what it is when nobody moves. */
  nilai: z.number(),
  nilaiTetap: z.number(),
  /** Mean score of those who move. */
  kecocokan: z.number().nullable(),
  terbuka: z.array(TerbukaUsul),
  lowonganBaru: z.array(JabatanId),
  cara: z.enum(['PENUGASAN', 'PROGRAM_BULAT']),
  /** Nothing better than this share above it exists; 0 = proven to be the best. */
  selisih: z.number(),
  /** How much the limits (and being different from the proposals before) cost. */
  biayaBatas: z.number(),
  /** What the rules find in the plan as a whole. */
  jumlah: z.record(z.enum(HASIL), z.int()),
  /** How it differs from the proposals before: other people, or the same people in other posts; null for the first. */
  beda: z.enum(['ORANG', 'PENEMPATAN']).nullable(),
  /** How often the whole plan was worked out until it broke no rule. */
  putaran: z.int()
})
export type Usul = z.infer<typeof Usul>

/** Pembatas: a rule that alone stands between the city and a better plan, and by how much. */
export const Pembatas = z.object({ aturan: z.string(), judul: z.string(), pasangan: z.int(), kerugian: z.number() })
export type Pembatas = z.infer<typeof Pembatas>

/** Why there are no more proposals. */
export const BERHENTI = [
  'LENGKAP',
  'TIDAK_ADA_LAIN',
  'TIDAK_ADA_PERPINDAHAN',
  'BATAS_MUSTAHIL',
  'TERHALANG',
  'WAKTU_HABIS',
  'MELANGGAR'
] as const

/** What came of a request. */
export const HasilUsul = z.object({
  usul: z.array(Usul),
  berhenti: z.enum(BERHENTI),
  /** Rules that still stood in the way when it stopped at MELANGGAR. */
  melanggar: z.array(z.string()),
  /** People who must move and posts that must be filled, without any way to do so. */
  terhalang: z.object({ pegawai: z.array(PegawaiId), jabatan: z.array(JabatanId) }),
  pembatas: z.array(Pembatas),
  tanpaCalon: z.array(TerbukaUsul),
  ukuran: z.object({ jabatan: z.int(), orang: z.int(), pasangan: z.int(), lolos: z.int() })
})
export type HasilUsul = z.infer<typeof HasilUsul>
