import { medanBerubah } from '../kit/suntingan'
import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'
import { MEDAN_DIAM } from './medan-diam'

/** What a draft does with a unor, the weightiest first: it is new, closed, hangs elsewhere, is called or typed otherwise, or its posts change. */
export const JENIS_PERUBAHAN = ['BARU', 'DITUTUP', 'PINDAH', 'UBAH', 'JABATAN'] as const
export type JenisPerubahan = (typeof JENIS_PERUBAHAN)[number]

/** Every unor that differs between two organisations, with the weightiest difference. */
export function perubahanUnor(before: Snapshot, after: Snapshot): ReadonlyMap<UnorId, JenisPerubahan> {
  const found = new Map<UnorId, JenisPerubahan>()
  for (const [id, now] of after.unor) {
    const jenis = perubahanOf(before.unor.get(id), now) ?? (hasSameJabatan(before, after, id) ? null : 'JABATAN')
    if (jenis) found.set(id, jenis)
  }
  for (const id of before.unor.keys()) if (!after.unor.has(id)) found.set(id, 'DITUTUP')
  return found
}

function perubahanOf(was: Unor | undefined, now: Unor): JenisPerubahan | null {
  if (was === now) return null
  if (!was) return 'BARU'
  if (was.indukId !== now.indukId) return 'PINDAH'
  return hasSameIsi(was, now) ? null : 'UBAH'
}

/** A unor that changes in nothing but its posts: rows that did not change are the very same ones. */
function hasSameJabatan(before: Snapshot, after: Snapshot, id: UnorId): boolean {
  const [was, now] = [before.jabatanByUnor.get(id) ?? [], after.jabatanByUnor.get(id) ?? []]
  return was.length === now.length && now.every((j) => isSameJabatan(before.jabatan.get(j.id), j))
}

const isSameJabatan = (was: Jabatan | undefined, now: Jabatan): boolean =>
  was === now || (was !== undefined && was.unorId === now.unorId && hasSameIsi(was, now))

/** The same in everything an officer sees. */
const hasSameIsi = <T extends Unor | Jabatan>(was: T, now: T): boolean => medanBerubah(was, now).every((m) => MEDAN_DIAM.has(m))
