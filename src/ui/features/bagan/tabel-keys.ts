import type { Simpul } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'

/** The twin as it stands when a key is pressed; `at` = the chosen row, -1 when none is shown. */
export type Kunci = {
  readonly rows: readonly Simpul[]
  readonly at: number
  /** Rows in view, for Page Up and Page Down. */
  readonly page: () => number
  readonly pilih: (id: UnorId, isTambah: boolean) => void
  readonly lipat: (id: UnorId) => void
  readonly buka: () => void
  /** What edits the chart by keys edits here too. */
  readonly onTombol: (event: React.KeyboardEvent) => boolean
}

/** The twin by keyboard: up and down walk the rows, left and right fold, open, and go to the parent or the first child; Enter opens the unit. */
export const tabelKeys =
  (kunci: Kunci) =>
  (event: React.KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if ((isPlain && act(event.key, kunci)) || kunci.onTombol(event)) event.preventDefault()
  }

/** The row a key leads to. */
const LANGKAH: Readonly<Record<string, (kunci: Kunci) => number>> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => Math.max(0, at - 1),
  Home: () => 0,
  End: ({ rows }) => rows.length - 1,
  PageDown: ({ rows, at, page }) => Math.min(rows.length - 1, at + page()),
  PageUp: ({ at, page }) => Math.max(0, at - page())
}

function act(key: string, kunci: Kunci): boolean {
  const { rows, at } = kunci
  const langkah = LANGKAH[key]
  if (langkah) return choose(kunci, rows[Math.min(rows.length - 1, langkah(kunci))])
  const simpul = rows[at]
  if (!simpul) return false
  if (key === 'ArrowRight') return into(kunci, simpul)
  if (key === 'ArrowLeft') return outOf(kunci, simpul)
  if (key !== 'Enter') return false
  kunci.buka()
  return true
}

function into(kunci: Kunci, { unor, anak, terlipat }: Simpul): true {
  if (terlipat > 0) kunci.lipat(unor.id)
  else choose(kunci, anak[0])
  return true
}

function outOf(kunci: Kunci, { unor, anak }: Simpul): true {
  if (anak.length > 0) kunci.lipat(unor.id)
  else
    choose(
      kunci,
      kunci.rows.find((row) => row.unor.id === unor.indukId)
    )
  return true
}

function choose({ pilih }: Kunci, simpul: Simpul | undefined): true {
  if (simpul) pilih(simpul.unor.id, false)
  return true
}
