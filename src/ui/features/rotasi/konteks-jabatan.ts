import { tempatJabatan } from '../../../domain/mutasi/tempat-jabatan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'

/** Where a post stands, when its own name does not say it: every dinas has a Kepala Subbagian Umum. */
export function konteksJabatan(snapshot: Snapshot, id: JabatanId): string | null {
  const jabatan = snapshot.jabatan.get(id)
  return (jabatan && tempatJabatan(snapshot, jabatan)) || null
}

/** `Kepala Seksi Pemerintahan — Kelurahan Durian – Kecamatan Barangin`: a post as a title that stands alone. */
export const judulJabatan = (snapshot: Snapshot, id: JabatanId): string =>
  [snapshot.jabatan.get(id)?.nama, konteksJabatan(snapshot, id)].filter(Boolean).join(' — ')
