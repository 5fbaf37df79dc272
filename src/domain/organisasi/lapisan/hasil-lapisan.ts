import type { Snapshot } from '../snapshot'
import type { UnorId } from '../unor'
import { type AcuanLapisan, faktaUnor } from './fakta-unor'
import { type Lapisan, WARNA_TANPA_KELAS } from './lapisan'

/** The class of every unor of a snapshot; units a layer says nothing of are absent. */
export function kelasPerUnor(lapisan: Lapisan, snapshot: Snapshot, acuan: AcuanLapisan): ReadonlyMap<UnorId, string> {
  const found = new Map<UnorId, string>()
  if (lapisan.kelas.length === 0) return found
  for (const unor of snapshot.unor.values()) {
    const kelas = lapisan.kelasOf(faktaUnor(snapshot, unor, acuan))
    if (kelas !== null) found.set(unor.id, kelas)
  }
  return found
}

/** The colour of every unor of a snapshot. */
export function warnaPerUnor(lapisan: Lapisan, snapshot: Snapshot, kelas: ReadonlyMap<UnorId, string>): ReadonlyMap<UnorId, string> {
  const warna = new Map(lapisan.kelas.map((k) => [k.id, k.warna]))
  return new Map([...snapshot.unor.keys()].map((id) => [id, warna.get(kelas.get(id) ?? '') ?? WARNA_TANPA_KELAS]))
}

/** How many of the units are in each class; `null` = those the layer says nothing of. */
export function countKelas(kelas: ReadonlyMap<UnorId, string>, ids: Iterable<UnorId>): ReadonlyMap<string | null, number> {
  const count = new Map<string | null, number>()
  for (const id of ids) count.set(kelas.get(id) ?? null, (count.get(kelas.get(id) ?? null) ?? 0) + 1)
  return count
}
