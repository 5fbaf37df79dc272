import type { Periksa } from './periksa'

/** A check with how many anomalies it found. */
export type PeriksaTerhitung = { readonly periksa: Periksa; readonly jumlah: number }

/** Skor: the share, 0 to 1, of all that was looked at in which nothing was wrong; one check of one row counts once, a mere note never. */
export function skorOf(semua: readonly PeriksaTerhitung[], diperiksa: Readonly<Record<Periksa['entitas'], number>>): number {
  const daftar = semua.filter(({ periksa }) => !periksa.isCatatan)
  const butir = daftar.reduce((sum, { periksa }) => sum + diperiksa[periksa.entitas], 0)
  const anomali = daftar.reduce((sum, { jumlah }) => sum + jumlah, 0)
  return butir === 0 ? 1 : Math.max(0, 1 - anomali / butir)
}
