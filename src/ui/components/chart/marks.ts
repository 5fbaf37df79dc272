import type { JenisHasil } from '../../../domain/kit/rule'
import { HASIL } from '../../../domain/kit/rule'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { isKosong, type PemegangOf } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'

/** Findings on a post: the gravest of them, and how many. */
export type Tanda = { readonly warna: JenisHasil; readonly jumlah: number }

/** Colours of findings, by gravity. */
export const WARNA_HASIL: Readonly<Record<JenisHasil, string>> = {
  BLOK: '#b94132',
  PERINGATAN: '#b28415',
  TIDAK_DAPAT_DIPERIKSA: '#64757e',
  INFO: '#1f7b89',
  LULUS: '#37844a'
}

/** How a leading post is empty: nobody at all, or somebody in the meantime (Plt, Plh). */
export type Kekosongan = 'KOSONG' | 'SEMENTARA'

/** Units whose leading post nobody holds for good. */
export function vacantUnits(snapshot: Snapshot, pemegangOf: PemegangOf): ReadonlyMap<UnorId, Kekosongan> {
  const found = new Map<UnorId, Kekosongan>()
  for (const jabatan of snapshot.jabatan.values()) {
    if (!jabatan.isPimpinan) continue
    const pemegang = pemegangOf(jabatan.id)
    if (isKosong(pemegang)) found.set(jabatan.unorId, pemegang.length > 0 ? 'SEMENTARA' : 'KOSONG')
  }
  return found
}

/** Findings gathered by unit, over all its posts. */
export function marksByUnit(snapshot: Snapshot, tanda: ReadonlyMap<JabatanId, Tanda>): ReadonlyMap<UnorId, Tanda> {
  const found = new Map<UnorId, Tanda>()
  for (const [id, mark] of tanda) {
    const jabatan = snapshot.jabatan.get(id)
    if (!jabatan) continue
    const old = found.get(jabatan.unorId)
    found.set(jabatan.unorId, old ? { warna: graver(old.warna, mark.warna), jumlah: old.jumlah + mark.jumlah } : mark)
  }
  return found
}

const graver = (a: JenisHasil, b: JenisHasil): JenisHasil => (HASIL.indexOf(a) <= HASIL.indexOf(b) ? a : b)
