import { tempatJabatan } from '../../../domain/mutasi/tempat-jabatan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../../domain/organisasi/unor'

/** Where a post stands, when its own name does not say it: every dinas has a Kepala Subbagian Umum, but one Sekretaris Dinas Sosial. */
export function konteksJabatan(snapshot: Snapshot, id: JabatanId): string | null {
  const jabatan = snapshot.jabatan.get(id)
  const perangkat = jabatan && perangkatDaerahOf(snapshot.unor, jabatan.unorId)?.nama
  if (!jabatan || (perangkat && jabatan.nama.includes(perangkat))) return null
  return tempatJabatan(snapshot, jabatan) || null
}

/** `Kepala Seksi Pemerintahan — Kelurahan Durian – Kecamatan Barangin`: a post as a title that stands alone. */
export const judulJabatan = (snapshot: Snapshot, id: JabatanId): string =>
  [snapshot.jabatan.get(id)?.nama, konteksJabatan(snapshot, id)].filter(Boolean).join(' — ')
