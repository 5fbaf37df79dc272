import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../../domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../../../domain/organisasi/unor'
import { konteksJabatan } from '../konteks-jabatan'

/** `Kelurahan Durian I – Kecamatan Barangin`: where a post stands, for people who do not see the chart; empty when its name says it. */
export function tempatJabatan(snapshot: Snapshot, id: JabatanId): string {
  const jabatan = snapshot.jabatan.get(id)
  const perangkat = jabatan && perangkatDaerahOf(snapshot.unor, jabatan.unorId)?.nama
  return perangkat && jabatan.nama.includes(perangkat) ? '' : (konteksJabatan(snapshot, id) ?? '')
}
