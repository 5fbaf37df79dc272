import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { type MasaFormasi, type Pemangku, pemangkuOf, type SaatPensiun } from './pemangku'

/** Whoever leaves some posts at the times asked for, in the order of TMT pensiun, then of names. */
export function daftarPensiun(
  snapshot: Snapshot,
  jabatan: readonly Jabatan[],
  { masa, saat }: { readonly masa: MasaFormasi; readonly saat: readonly SaatPensiun[] }
): readonly Pemangku[] {
  return jabatan
    .flatMap((j) => pemangkuOf(snapshot, j, masa))
    .filter((p) => saat.includes(p.saat))
    .toSorted((a, b) => (a.tmt ?? '').localeCompare(b.tmt ?? '') || namaOf(a).localeCompare(namaOf(b), 'id'))
}

const namaOf = ({ pegawai }: Pemangku): string => pegawai?.nama ?? ''
