import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'

export const UnorId = z.string().min(1).brand<'UnorId'>()
export type UnorId = z.infer<typeof UnorId>

/** Kinds of unor, as PP 18/2016 names them; `PEMERINTAH` is the root. */
export const JENIS_UNOR = [
  'PEMERINTAH',
  'SEKRETARIAT_DAERAH',
  'ASISTEN',
  'STAF_AHLI',
  'SEKRETARIAT_DPRD',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATUAN',
  'KECAMATAN',
  'KELURAHAN',
  'SEKRETARIAT',
  'BAGIAN',
  'BIDANG',
  'INSPEKTUR_PEMBANTU',
  'SUBBAGIAN',
  'SEKSI',
  'UPTD',
  'LAINNYA'
] as const
export type JenisUnor = (typeof JENIS_UNOR)[number]

/** Unor (unit organisasi): a node of the organisation tree. */
export const Unor = z.object({
  id: UnorId,
  kode: z.string().nullable(),
  nama: z.string().min(1),
  indukId: UnorId.nullable(),
  jenis: z.enum(JENIS_UNOR),
  /** Type of a dinas or badan after PP 18/2016: A, B or C. */
  tipe: z.enum(['A', 'B', 'C']).nullable(),
  /** Order among siblings. */
  urut: z.int(),
  siasnId: z.string().nullable(),
  /** First day it exists; null = always has. */
  aktifDari: Tanggal.nullable(),
  /** First day it no longer exists; null = still does. */
  aktifSampai: Tanggal.nullable(),
  /** Fields written by hand since a file last filled them (`suntingan.ts`). */
  disunting: z.string(),
  /** The day an import first missed it; null = present in the last file. */
  tidakDiBerkasSejak: Tanggal.nullable()
})
export type Unor = z.infer<typeof Unor>

/** What a new unor is when nothing more is said of it. */
export const UNOR_BAKU = {
  kode: null,
  tipe: null,
  siasnId: null,
  aktifDari: null,
  aktifSampai: null,
  disunting: '',
  tidakDiBerkasSejak: null
} satisfies Partial<Unor>

/** True when a unor or post exists on that day. */
export const isAdaPada = ({ aktifDari, aktifSampai }: Pick<Unor, 'aktifDari' | 'aktifSampai'>, pada: Tanggal): boolean =>
  (aktifDari === null || aktifDari <= pada) && (aktifSampai === null || pada < aktifSampai)

/** True when `candidate` is `root` or lies below it. */
export function liesWithin(unors: ReadonlyMap<UnorId, Unor>, root: UnorId, candidate: UnorId): boolean {
  for (let at: UnorId | null = candidate; at !== null; at = unors.get(at)?.indukId ?? null) if (at === root) return true
  return false
}

/** The perangkat daerah a unor belongs to: its ancestor right below the root, or itself. */
export function perangkatDaerahOf(unors: ReadonlyMap<UnorId, Unor>, id: UnorId): Unor | null {
  let at = unors.get(id) ?? null
  while (at?.indukId) {
    const induk = unors.get(at.indukId)
    if (!induk || induk.indukId === null) return at
    at = induk
  }
  return at
}
