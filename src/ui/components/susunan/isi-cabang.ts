import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'

/** How many posts some units have, and how many people hold them. */
export type IsiUnit = { readonly jabatan: number; readonly orang: number }

/** Some units with every unit below them, those themselves first. */
export function cabangOf({ anakByUnor }: Pick<Snapshot, 'anakByUnor'>, ids: Iterable<UnorId>): ReadonlySet<UnorId> {
  const cabang = new Set(ids)
  for (const id of cabang) for (const anak of anakByUnor.get(id) ?? []) cabang.add(anak.id)
  return cabang
}

/** What lies below a unit, the unit itself not counted. */
export function isiBawah(snapshot: Snapshot, id: UnorId): IsiUnit & { readonly unit: number } {
  const bawah = [...cabangOf(snapshot, [id])].slice(1)
  return { unit: bawah.length, ...hitung(snapshot, bawah) }
}

/** Counts posts and people of some units. */
export function hitung({ jabatanByUnor, byJabatan }: Snapshot, ids: readonly UnorId[]): IsiUnit {
  const jabatan = ids.flatMap((u) => jabatanByUnor.get(u) ?? [])
  return { jabatan: jabatan.length, orang: jabatan.reduce((sum, j) => sum + (byJabatan.get(j.id)?.length ?? 0), 0) }
}
