import { createContext, use } from 'react'
import type { CommandInput, CommandName } from '../../domain/registry'
import type { RancanganId } from '../../domain/rancangan/rancangan'
import type { Tanggal } from '../../domain/kit/tanggal'
import { doCommand } from './do-command'
import { tempatOf } from './lokasi'

/** Penyunting: where edits of the organisation go: into the data at once, or into a draft as a proposal. */
export type Penyunting = {
  /** The draft that takes the edits; null = the organisation itself. */
  readonly rancanganId: RancanganId | null
  /** False while the chart is only looked at: another day, or a draft that is no longer one. */
  readonly isBoleh: boolean
  /** The day edits count from. In a draft it is given by the draft, so no dialog asks for it. */
  readonly tanggal: Tanggal
  /** Carries the edit out, or proposes it; true when it was taken. A refusal is shown to the officer. */
  readonly lakukan: <N extends CommandName>(name: N, input: CommandInput<N>, unorId?: string) => Promise<boolean>
}

/** Edits of the organisation itself, from a screen. */
export const penyuntingLangsung = (tanggal: Tanggal, jalur: string): Penyunting => ({
  rancanganId: null,
  isBoleh: true,
  tanggal,
  lakukan: (name, input, unorId) => doCommand(name, input, tempatOf(jalur, unorId ? { unor: unorId } : {}))
})

export const PenyuntingContext = createContext<Penyunting | null>(null)

/** Where the edits of this part of the screen go. */
export function usePenyunting(): Penyunting {
  const penyunting = use(PenyuntingContext)
  if (!penyunting) throw new Error('Outside a screen that edits the organisation')
  return penyunting
}
