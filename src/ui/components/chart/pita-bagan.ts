import type { Box } from '../../../domain/organisasi/layout'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'

/** One leg of a ribbon: from the unit a person leaves (null = from nowhere on the chart) to the unit they come to. */
export type RuasPita = { readonly dari: UnorId | null; readonly ke: UnorId }

/** Pita: a numbered ribbon over the chart, drawn from card to card. */
export type PitaBagan = { readonly nomor: number; readonly ruas: readonly RuasPita[] }

/** A leg with the cards it is drawn between: the units’ own, or the nearest open ones above them. */
export type RuasTampak = { readonly nomor: number; readonly dari: Box | null; readonly ke: Box; readonly isPertama: boolean }

/** Told apart on a projector, and none of them red, gold or green: those mean something. The number is always beside it. */
const WARNA_PITA = ['#1d6fb8', '#8a3fa0', '#0c7f86', '#a3266b', '#4b5fc9', '#6b4a2f', '#2f3f4f', '#6f7d12'] as const

/** The colour of a chain, on the chart and in lists. */
export const warnaPita = (nomor: number): string => WARNA_PITA[(nomor - 1) % WARNA_PITA.length] ?? WARNA_PITA[0]

/** Finds the cards for every leg; what lies outside of what the chart shows is left out. */
export function ruasTampak(pita: readonly PitaBagan[], susunan: ChartLayout, { unor }: Pick<Snapshot, 'unor'>): readonly RuasTampak[] {
  const boxOf = (id: UnorId | null): Box | null => {
    for (let at = id; at !== null; at = unor.get(at)?.indukId ?? null) {
      const box = susunan.byId.get(at)
      if (box) return box
    }
    return null
  }
  return pita.flatMap(({ nomor, ruas }) => {
    const tampak = ruas.flatMap((r, i) => {
      const ke = boxOf(r.ke)
      return ke ? [{ nomor, dari: boxOf(r.dari), ke, isPertama: i === 0 }] : []
    })
    // what a folded card hides needs saying once
    return tampak.filter((r, i) => tampak.findIndex((lain) => lain.dari === r.dari && lain.ke === r.ke) === i)
  })
}
