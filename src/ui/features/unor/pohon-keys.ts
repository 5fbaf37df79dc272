import { type BarisPohon, geser } from './baris-pohon'
import type { TindakanPohon } from './tindakan-pohon'

/** The tree as it stands when a key or the mouse is pressed; `at` = the chosen row, -1 when none is. */
export type PohonKini = { readonly rows: readonly BarisPohon[]; readonly at: number; readonly tindakan: TindakanPohon }

/** Chooses the row that was clicked. */
export function onPohonClick({ target }: React.MouseEvent, { rows, tindakan }: PohonKini): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  if (row) pilih(rows[Number(row.dataset['index'])], tindakan)
}

/** Arrows walk, fold and open; Home and End jump; Alt with arrows changes the order. */
export function onPohonKey(event: React.KeyboardEvent, kini: PohonKini): void {
  const act = (event.altKey ? ALT_KEYS : KEYS)[event.key]
  if (!act) return
  act(kini)
  event.preventDefault()
}

type Act = (kini: PohonKini) => void

const KEYS: Readonly<Record<string, Act>> = {
  ArrowDown: ({ rows, at, tindakan }) => pilih(rows[Math.min(rows.length - 1, at + 1)], tindakan),
  ArrowUp: ({ rows, at, tindakan }) => pilih(rows[Math.max(0, at - 1)], tindakan),
  Home: ({ rows, tindakan }) => pilih(rows[0], tindakan),
  End: ({ rows, tindakan }) => pilih(rows.at(-1), tindakan),
  ArrowLeft: (kini) => geserKe(kini, 'KIRI'),
  ArrowRight: (kini) => geserKe(kini, 'KANAN')
}

const ALT_KEYS: Readonly<Record<string, Act>> = { ArrowUp: (kini) => pindah(kini, -1), ArrowDown: (kini) => pindah(kini, 1) }

function pilih(row: BarisPohon | undefined, tindakan: TindakanPohon): void {
  if (row) tindakan.pilih(row.unor.id)
}

function pindah({ rows, at, tindakan }: PohonKini, langkah: -1 | 1): void {
  const row = rows[at]
  if (row) tindakan.geserUrutan(row.unor.id, langkah)
}

function geserKe({ rows, at, tindakan }: PohonKini, arah: 'KIRI' | 'KANAN'): void {
  const { buka, lipat, ke } = geser(rows, at, arah)
  if (buka) tindakan.buka(buka)
  if (lipat) tindakan.lipat(lipat)
  if (ke) tindakan.pilih(ke)
}
