import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'

/** One visible row of the tree. */
export type BarisPohon = {
  readonly unor: Unor
  /** 1 at the top. */
  readonly tingkat: number
  /** Whether it stands open; null = nothing is below it. */
  readonly isTerbuka: boolean | null
  /** The search names it; its ancestors are shown only for the way. */
  readonly isCocok: boolean
}

/** The rows of the tree that are to be seen: below open units, or, while searching, the way to all that match. */
export function barisPohon(snapshot: Snapshot, terbuka: ReadonlySet<UnorId>, cari: string): readonly BarisPohon[] {
  const words = cari.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const isSearch = words.length > 0
  const isCocok = ({ nama, kode }: Unor): boolean => words.every((word) => `${nama} ${kode ?? ''}`.toLowerCase().includes(word))
  const walk = (unor: Unor, tingkat: number): readonly BarisPohon[] => {
    const anak = snapshot.anakByUnor.get(unor.id) ?? []
    const isTerbuka = isSearch || terbuka.has(unor.id)
    const below = isTerbuka ? anak.flatMap((u) => walk(u, tingkat + 1)) : []
    const cocok = isCocok(unor)
    if (isSearch && !cocok && below.length === 0) return []
    const isLipat = isSearch ? below.length === 0 : anak.length === 0
    return [{ unor, tingkat, isTerbuka: isLipat ? null : isTerbuka, isCocok: isSearch && cocok }, ...below]
  }
  return akarDari(snapshot).flatMap((unor) => walk(unor, 1))
}

/** The units at the top; one whose parent is not there stands at the top too. */
const akarDari = ({ unor, anakByUnor }: Snapshot): readonly Unor[] => [
  ...(anakByUnor.get(null) ?? []),
  ...[...unor.values()].filter((u) => u.indukId !== null && !unor.has(u.indukId))
]

/** The units that must stand open for one to be seen. */
export function jalanKe({ unor }: Snapshot, id: UnorId): readonly UnorId[] {
  const jalan: UnorId[] = []
  for (let at = unor.get(id)?.indukId ?? null; at !== null; at = unor.get(at)?.indukId ?? null) jalan.push(at)
  return jalan
}

/** What Left and Right mean on a row: fold or open it, or go up or down. */
export type Geser = { readonly buka?: UnorId; readonly lipat?: UnorId; readonly ke?: UnorId }

/** The outcome of Left or Right on a row. */
export function geser(rows: readonly BarisPohon[], index: number, arah: 'KIRI' | 'KANAN'): Geser {
  const row = rows[index]
  if (!row) return {}
  if (arah === 'KANAN') {
    if (row.isTerbuka === false) return { buka: row.unor.id }
    const next = rows[index + 1]
    return row.isTerbuka && next ? { ke: next.unor.id } : {}
  }
  if (row.isTerbuka) return { lipat: row.unor.id }
  const induk = row.unor.indukId
  return induk !== null && rows.some((r) => r.unor.id === induk) ? { ke: induk } : {}
}
