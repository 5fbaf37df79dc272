import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'

/** Where a post stands, when its own name does not say it: the nearest unit above that the name does not repeat, short of the root. */
export function konteksJabatan(snapshot: Snapshot, id: JabatanId): string | null {
  const jabatan = snapshot.jabatan.get(id)
  if (!jabatan) return null
  let unor = snapshot.unor.get(jabatan.unorId)
  while (unor?.indukId && jabatan.nama.includes(unor.nama)) unor = snapshot.unor.get(unor.indukId)
  return unor?.indukId ? unor.nama : null
}

/** `Kepala Seksi Pemerintahan — Kelurahan Durian`: a post as a title that stands alone. */
export const judulJabatan = (snapshot: Snapshot, id: JabatanId): string =>
  [snapshot.jabatan.get(id)?.nama, konteksJabatan(snapshot, id)].filter(Boolean).join(' — ')
