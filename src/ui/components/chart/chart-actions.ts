import { createContext } from 'react'
import type { UnorId } from '../../../domain/organisasi/unor'
import { createDipilihStore, type DipilihStore } from './dipilih-store'

/** What a card asks of its chart; stable, so cards are drawn once. */
export const ChartActions = createContext<{ readonly toggle: (id: UnorId) => void; readonly dipilih: DipilihStore }>({
  toggle: () => undefined,
  dipilih: createDipilihStore()
})
