import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { reveal, type Simpul, type Tampilan, toggle } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'

/** What the view does once the chart is laid out: open, fit, zoom, fly to a unit, bring it into view if it is not, or keep a card where it was on screen. */
export type Gerak =
  | { readonly jenis: 'BUKA' }
  | { readonly jenis: 'PASKAN' }
  | { readonly jenis: 'ZOOM'; readonly faktor: number }
  | { readonly jenis: 'TERBANG'; readonly id: UnorId }
  | { readonly jenis: 'TAMPAKKAN'; readonly id: UnorId }
  | { readonly jenis: 'TETAP'; readonly id: UnorId; readonly x: number; readonly y: number }

export type ChartState = { readonly view: Tampilan; readonly gerak: Gerak }

export type ChartAction =
  | { readonly jenis: 'TINGKAT'; readonly tingkat: number }
  | { readonly jenis: 'FOKUS'; readonly id: UnorId | null }
  | { readonly jenis: 'TERBANG'; readonly snapshot: Snapshot; readonly id: UnorId }
  | { readonly jenis: 'LIPAT'; readonly simpul: Simpul; readonly x: number; readonly y: number }
  | { readonly jenis: 'GERAK'; readonly gerak: Gerak }

/** Levels a chart opens with: the government and its perangkat daerah. */
export const TINGKAT_AWAL = 2

/** The opening itself: done by the viewport a chart begins with. */
export const GERAK_AWAL: Gerak = { jenis: 'BUKA' }

/** A chart that shows everything down to a level. */
export const initialState = (tingkat: number): ChartState => ({ view: { akar: null, tingkat, lipatan: new Map() }, gerak: GERAK_AWAL })

/** The next view of the chart. */
export function chartReducer(state: ChartState, action: ChartAction): ChartState {
  switch (action.jenis) {
    case 'TINGKAT':
      return { view: { ...state.view, tingkat: action.tingkat, lipatan: new Map() }, gerak: { jenis: 'BUKA' } }
    case 'FOKUS':
      return { view: { ...state.view, akar: action.id, lipatan: new Map() }, gerak: { jenis: 'BUKA' } }
    case 'TERBANG':
      return { view: reveal(action.snapshot, state.view, action.id), gerak: { jenis: 'TERBANG', id: action.id } }
    case 'LIPAT':
      return { view: toggle(state.view, action.simpul), gerak: { jenis: 'TETAP', id: action.simpul.unor.id, x: action.x, y: action.y } }
    case 'GERAK':
      return { ...state, gerak: action.gerak }
  }
}
