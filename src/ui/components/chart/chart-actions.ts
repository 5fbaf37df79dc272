import { createContext } from 'react'
import type { UnorId } from '../../../domain/organisasi/unor'

/** What a card asks of its chart; stable, so cards are drawn once. */
export const ChartActions = createContext<{ readonly toggle: (id: UnorId) => void }>({ toggle: () => undefined })
