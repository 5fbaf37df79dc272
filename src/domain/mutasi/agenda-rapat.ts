import { isStruktural, type JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { type KeputusanRapat, keputusanTerakhir } from './keputusan-rapat'
import type { Proyeksi } from './proyeksi'
import type { Rantai } from './rantai'

/** One post the meeting speaks of: who is proposed for it, who holds it now, and what was decided last. */
export type ButirRapat = {
  readonly jabatanId: JabatanId
  /** The number of the chain it belongs to; null = no step of the plan leads here yet. */
  readonly rantai: number | null
  /** Those the plan proposes; several contest the post. */
  readonly diusulkan: readonly PegawaiId[]
  /** Those the meeting has turned down for it and who are not proposed again. */
  readonly ditolak: readonly PegawaiId[]
  /** Who holds it for good before the plan. */
  readonly semula: readonly PegawaiId[]
  /** The newest decision; null = not spoken of yet. */
  readonly keputusan: KeputusanRapat | null
}

/** What the agenda is made of. */
export type BahanAgenda = {
  readonly proyeksi: Proyeksi
  readonly rantai: readonly Rantai[]
  readonly keputusan: readonly KeputusanRapat[]
}

/** What the meeting goes through, post by post: chain after chain from the post filled first, then the posts the plan leaves empty. */
export function agendaRapat({ proyeksi, rantai, keputusan }: BahanAgenda): readonly ButirRapat[] {
  const terakhir = keputusanTerakhir(keputusan)
  const butirOf = (jabatanId: JabatanId, nomor: number | null): ButirRapat => {
    const diusulkan = proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId === jabatanId).map((l) => l.pegawaiId)
    return {
      jabatanId,
      rantai: nomor,
      diusulkan,
      ditolak: turnedDown(keputusan, jabatanId).filter((id) => !diusulkan.includes(id)),
      semula: (proyeksi.snapshot.byJabatan.get(jabatanId) ?? []).filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId),
      keputusan: terakhir.get(jabatanId) ?? null
    }
  }
  const diisi = rantai.flatMap((r) => jabatanRantai(r).map((id) => butirOf(id, r.nomor)))
  const spoken = new Set(diisi.map((b) => b.jabatanId))
  const lain = [...proyeksi.lowongan, ...terakhir.keys()].filter((id) => !spoken.has(id) && isStrukturalOf(proyeksi, id))
  return unique([...diisi, ...lain.map((id) => butirOf(id, null))])
}

/** The decision stands as the plan is now: whom it agrees on is placed there, and after a refusal nobody is proposed any more. */
export function isDiputus({ keputusan, diusulkan }: Pick<ButirRapat, 'keputusan' | 'diusulkan'>): boolean {
  if (keputusan === null) return false
  if (keputusan.putusan === 'DITUNDA') return true
  return keputusan.putusan === 'DITOLAK' ? diusulkan.length === 0 : diusulkan.some((id) => id === keputusan.pegawaiId)
}

/** The order of a meeting under way: what it began with stays where it was, what came up since stands behind the item it follows. */
export function urutanRapat(agenda: readonly ButirRapat[], semula: readonly JabatanId[]): readonly JabatanId[] {
  const urutan = [...semula]
  agenda.forEach(({ jabatanId }, n) => {
    if (urutan.includes(jabatanId)) return
    const sebelum = agenda[n - 1]
    urutan.splice(sebelum ? urutan.indexOf(sebelum.jabatanId) + 1 : 0, 0, jabatanId)
  })
  return urutan
}

/** The agenda in that order. */
export function agendaBerurut(agenda: readonly ButirRapat[], semula: readonly JabatanId[]): readonly ButirRapat[] {
  const butir = new Map(agenda.map((b) => [b.jabatanId, b]))
  return urutanRapat(agenda, semula).flatMap((id) => butir.get(id) ?? [])
}

/** The posts a chain fills; of one that only retirement opens, the post itself. */
const jabatanRantai = ({ langkah, lepas, jabatanId }: Rantai): readonly JabatanId[] => {
  if (langkah.length > 0) return langkah.flatMap((l) => l.jabatanId ?? [])
  return jabatanId !== null && lepas === null ? [jabatanId] : []
}

const turnedDown = (keputusan: readonly KeputusanRapat[], id: JabatanId): readonly PegawaiId[] => [
  ...new Set(keputusan.flatMap((k) => (k.jabatanId === id && k.putusan === 'DITOLAK' ? (k.pegawaiId ?? []) : [])))
]

const isStrukturalOf = ({ snapshot }: Proyeksi, id: JabatanId): boolean => {
  const jabatan = snapshot.jabatan.get(id)
  return jabatan !== undefined && isStruktural(jabatan)
}

/** Two people contesting a post are two steps but one item. */
const unique = (butir: readonly ButirRapat[]): readonly ButirRapat[] => [...new Map(butir.map((b) => [b.jabatanId, b])).values()]
