import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import type { Unor } from '../organisasi/unor'
import type { Proyeksi } from './proyeksi'

/** Structural posts below a leading post that nobody holds after the plan: those of its own unit first, then unit by unit downwards. */
export function lowonganBawahan({ snapshot, pemegang }: Pick<Proyeksi, 'snapshot' | 'pemegang'>, jabatanId: JabatanId): readonly Jabatan[] {
  const pimpinan = snapshot.jabatan.get(jabatanId)
  const unor = pimpinan?.isPimpinan ? snapshot.unor.get(pimpinan.unorId) : undefined
  const found: Jabatan[] = []
  let baris: readonly Unor[] = unor ? [unor] : []
  while (baris.length > 0) {
    const posts = baris.flatMap((u) => snapshot.jabatanByUnor.get(u.id) ?? [])
    found.push(...posts.filter((j) => j.id !== jabatanId && isStruktural(j) && isKosong(pemegang(j.id))))
    baris = baris.flatMap((u) => snapshot.anakByUnor.get(u.id) ?? [])
  }
  return found
}
