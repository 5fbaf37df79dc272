import type { Snapshot } from './snapshot'
import type { Simpul } from './tree'

/** The tree of a page: every open unor that has units below it and other posts than its head's also has them as a group. */
export function withKelompok(snapshot: Snapshot, simpul: Simpul): Simpul {
  if (simpul.anak.length === 0) return simpul
  const anak = simpul.anak.map((s) => withKelompok(snapshot, s))
  const posts = snapshot.jabatanByUnor.get(simpul.unor.id) ?? []
  if (posts.every((j) => j.isPimpinan)) return { ...simpul, anak }
  const kelompok: Simpul = { ...simpul, kedudukan: 'KELOMPOK', tingkat: simpul.tingkat + 1, anak: [], terlipat: 0 }
  return { ...simpul, anak: [kelompok, ...anak] }
}
