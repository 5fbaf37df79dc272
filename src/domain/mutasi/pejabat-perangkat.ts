import { isStruktural } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'

const known = new WeakMap<Snapshot, ReadonlyMap<UnorId, number>>()

/** How many structural posts of each perangkat daerah are held for good. Counted once for a snapshot, for it is asked on every drag frame. */
export function pejabatPerPerangkat(snapshot: Snapshot): ReadonlyMap<UnorId, number> {
  const found = known.get(snapshot) ?? counted(snapshot)
  known.set(snapshot, found)
  return found
}

function counted({ unor, jabatan, byJabatan }: Snapshot): ReadonlyMap<UnorId, number> {
  const jumlah = new Map<UnorId, number>()
  for (const [id, penempatan] of byJabatan) {
    const held = jabatan.get(id)
    const perangkat = held && isStruktural(held) ? perangkatDaerahOf(unor, held.unorId) : null
    const orang = penempatan.filter((p) => p.jenis === 'DEFINITIF').length
    if (perangkat) jumlah.set(perangkat.id, (jumlah.get(perangkat.id) ?? 0) + orang)
  }
  return jumlah
}
