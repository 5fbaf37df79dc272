import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { UnorId } from '../organisasi/unor'

export const RancanganId = z.string().min(1).brand<'RancanganId'>()
export type RancanganId = z.infer<typeof RancanganId>
export const UsulanId = z.string().min(1).brand<'UsulanId'>()
export type UsulanId = z.infer<typeof UsulanId>

/** The way of a draft, in order; only a DRAF is edited, only a DISETUJUI is applied. */
export const STATUS_RANCANGAN = ['DRAF', 'DIUSULKAN', 'DISETUJUI', 'DITERAPKAN'] as const
export type StatusRancangan = (typeof STATUS_RANCANGAN)[number]

/** Rancangan SOTK: a draft of a reorganisation, as proposals in order. It never copies the organisation. */
export const Rancangan = z.object({
  id: RancanganId,
  nama: z.string().min(1),
  /** The day on which the new organisation begins. */
  tmt: Tanggal,
  status: z.enum(STATUS_RANCANGAN),
  catatan: z.string().nullable(),
  dibuatPada: z.string(),
  /** The instant it was applied; null = not yet. */
  diterapkanPada: z.string().nullable()
})
export type Rancangan = z.infer<typeof Rancangan>

/** Usulan: one proposed change of a draft: a command of the organisation that is not run yet. */
export const Usulan = z.object({
  id: UsulanId,
  rancanganId: RancanganId,
  urut: z.int(),
  /** Name of the command, one of `perintahSusunan`. */
  perintah: z.string().min(1),
  /** Its input, as JSON text. */
  masukan: z.string(),
  /** What it says of itself in the tray: the command's own label when it was added. */
  label: z.string(),
  /** JSON text of the fields it changes as they were when it was added: tells when the data has moved on. */
  pijakan: z.string(),
  dibuatPada: z.string(),
  /** What it came to when it was applied, a `HasilUsulan` as JSON text; null = not applied. */
  hasil: z.string().nullable()
})
export type Usulan = z.infer<typeof Usulan>

/** What a proposal changed when it was applied, a sentence each (and how many more there were), and the units it was about. */
export const HasilUsulan = z.object({ rincian: z.array(z.string()), rincianLebih: z.int(), unorIds: z.array(UnorId) })
export type HasilUsulan = z.infer<typeof HasilUsulan>
