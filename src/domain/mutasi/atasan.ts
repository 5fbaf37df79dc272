import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'

/** The post that leads the work of another one: the head of its unit, or for a head that of the nearest unit above which has one. */
export function jabatanAtasan(snapshot: Snapshot, jabatan: Jabatan): Jabatan | null {
  let unor = snapshot.unor.get(jabatan.unorId)
  while (unor) {
    const pimpinan = (snapshot.jabatanByUnor.get(unor.id) ?? []).find((j) => j.isPimpinan)
    if (pimpinan && pimpinan.id !== jabatan.id) return pimpinan
    unor = unor.indukId === null ? undefined : snapshot.unor.get(unor.indukId)
  }
  return null
}
