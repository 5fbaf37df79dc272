import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../../domain/organisasi/snapshot'
import { konteksJabatan } from '../konteks-jabatan'

/** `Kelurahan Durian I – Kecamatan Barangin`: where a post stands, for people who do not see the chart; empty when its name says it. */
export const tempatJabatan = (snapshot: Snapshot, id: JabatanId): string => konteksJabatan(snapshot, id) ?? ''
