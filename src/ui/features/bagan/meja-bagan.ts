import { createContext, type RefObject, use } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { OrgChartHandle } from '../../components/chart/org-chart'
import type { SetelanBagan } from './setelan-bagan'
import type { SumberBagan } from './sumber-bagan'

/** The parts beside the chart. */
export type TabBagan = 'unit' | 'temuan' | 'usulan' | 'tunggu'

/** What the parts of the screen share. */
export type MejaBagan = {
  readonly sumber: SumberBagan
  /** The organisation on show. */
  readonly snapshot: Snapshot
  readonly chart: RefObject<OrgChartHandle | null>
  /** What the chart shows of it; null until it is drawn. */
  readonly view: Tampilan | null
  readonly setView: (view: Tampilan) => void
  /** The unit the officer is at; the last one of `dipilih`. */
  readonly selected: UnorId | null
  /** All units selected, in the order they were. */
  readonly dipilih: ReadonlySet<UnorId>
  readonly pilih: (ids: Iterable<UnorId>) => void
  /** Selects a unit and flies there. */
  readonly lihat: (id: UnorId) => void
  readonly setelan: SetelanBagan
  readonly setel: (patch: Partial<SetelanBagan>) => void
  readonly tab: TabBagan
  readonly bukaTab: (tab: TabBagan) => void
}

export const MejaBaganContext = createContext<MejaBagan | null>(null)

/** The screen around a part. */
export function useMejaBagan(): MejaBagan {
  const meja = use(MejaBaganContext)
  if (!meja) throw new Error('Outside the chart screen')
  return meja
}
