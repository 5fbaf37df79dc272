import { z } from 'zod'

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
  siasnId: z.string().nullable()
})
export type Unor = z.infer<typeof Unor>

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
