import { indexSnapshot, type Snapshot } from '../organisasi/snapshot'
import { rowsOfSnapshot } from '../organisasi/susulan'

/** The organisation after a draft with the units it closes still in their old place, with their posts and people: to see what goes. */
export function snapshotPerubahan(before: Snapshot, after: Snapshot): Snapshot {
  const unor = [...before.unor.values()].filter((u) => !after.unor.has(u.id))
  if (unor.length === 0) return after
  const rows = rowsOfSnapshot(after)
  const jabatan = unor.flatMap((u) => before.jabatanByUnor.get(u.id) ?? []).filter((j) => !after.jabatan.has(j.id))
  const penempatan = jabatan.flatMap((j) => before.byJabatan.get(j.id) ?? [])
  return indexSnapshot({
    ...rows,
    unor: [...rows.unor, ...unor],
    jabatan: [...rows.jabatan, ...jabatan],
    penempatan: [...rows.penempatan, ...penempatan]
  })
}
