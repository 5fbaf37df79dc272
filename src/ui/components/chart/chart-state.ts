import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { TataBagan } from '../../../domain/organisasi/tata-bagan'
import { reveal, type Simpul, type Tampilan, toggle } from '../../../domain/organisasi/tree'
import { perangkatDaerahOf, type UnorId } from '../../../domain/organisasi/unor'

/** What the view does once the chart is laid out: open, fit, zoom, fly to a unit, bring it into view if it is not, or keep a card where it was on screen. */
export type Gerak =
  | { readonly jenis: 'BUKA' }
  | { readonly jenis: 'PASKAN' }
  | { readonly jenis: 'ZOOM'; readonly faktor: number }
  | { readonly jenis: 'TERBANG'; readonly id: UnorId }
  | { readonly jenis: 'TAMPAKKAN'; readonly id: UnorId }
  | { readonly jenis: 'TETAP'; readonly id: UnorId; readonly x: number; readonly y: number }

/** What a chart shows, how it is laid out, and where its view goes next. */
export type ChartState = { readonly view: Tampilan; readonly tata: TataBagan; readonly gerak: Gerak }

export type ChartAction =
  | { readonly jenis: 'TINGKAT'; readonly tingkat: number }
  | { readonly jenis: 'FOKUS'; readonly id: UnorId | null }
  | { readonly jenis: 'TATA'; readonly tata: TataBagan; readonly snapshot: Snapshot; readonly selected: UnorId | null }
  | { readonly jenis: 'PILIH'; readonly snapshot: Snapshot; readonly id: UnorId }
  | { readonly jenis: 'TERBANG'; readonly snapshot: Snapshot; readonly id: UnorId }
  | { readonly jenis: 'TAMPAKKAN'; readonly snapshot: Snapshot; readonly id: UnorId }
  | { readonly jenis: 'LIPAT'; readonly simpul: Simpul; readonly x: number; readonly y: number }
  | { readonly jenis: 'GERAK'; readonly gerak: Gerak }

/** Levels a chart opens with: the government and its perangkat daerah. */
export const TINGKAT_AWAL = 2

/** The opening itself: done by the viewport a chart begins with. */
export const GERAK_AWAL: Gerak = { jenis: 'BUKA' }

type Start = { readonly tingkat: number; readonly awal?: Tampilan | undefined; readonly tata?: TataBagan | undefined }

/** A chart as it was left, or one that shows everything down to a level. */
export const initialState = ({ tingkat, awal, tata = 'ATAS_BAWAH' }: Start): ChartState => ({
  view: awal ?? { akar: null, tingkat, lipatan: new Map() },
  tata,
  gerak: GERAK_AWAL
})

/** The next view of the chart. */
export function chartReducer(state: ChartState, action: ChartAction): ChartState {
  switch (action.jenis) {
    case 'TINGKAT':
      return { ...state, view: { ...state.view, tingkat: action.tingkat, lipatan: new Map() }, gerak: { jenis: 'BUKA' } }
    case 'FOKUS':
      return { ...state, view: { ...state.view, akar: action.id, lipatan: new Map() }, gerak: { jenis: 'BUKA' } }
    case 'TATA':
      return laidOut(state, action)
    case 'PILIH':
      return picked(state, action)
    case 'TERBANG':
      return { ...state, view: shown(state, action), gerak: { jenis: 'TERBANG', id: action.id } }
    case 'TAMPAKKAN':
      return { ...state, view: shown(state, action), gerak: { jenis: 'TAMPAKKAN', id: action.id } }
    case 'LIPAT':
      return {
        ...state,
        view: toggle(state.view, action.simpul),
        gerak: { jenis: 'TETAP', id: action.simpul.unor.id, x: action.x, y: action.y }
      }
    case 'GERAK':
      // a movement of its own even when it is asked for twice
      return { ...state, gerak: { ...action.gerak } }
  }
}

/** Another layout opens anew; a page is of one perangkat daerah, that of the unit selected. */
function laidOut(state: ChartState, { tata, snapshot, selected }: ChartAction & { readonly jenis: 'TATA' }): ChartState {
  if (tata === state.tata) return state
  const next: ChartState = { ...state, tata, gerak: { jenis: 'BUKA' } }
  return selected === null ? next : picked(next, { snapshot, id: selected })
}

type Picked = { readonly snapshot: Snapshot; readonly id: UnorId }

/** Where a page is asked for but none is shown, picking a unit picks the page of its perangkat daerah. */
function picked(state: ChartState, { snapshot, id }: Picked): ChartState {
  const akar = state.tata === 'HALAMAN' && state.view.akar === null ? halamanOf(snapshot, id) : null
  return akar === null ? state : { ...state, view: { ...state.view, akar, lipatan: new Map() }, gerak: { jenis: 'BUKA' } }
}

/** The view with the unit in it; a page that does not have it gives way to the page that does. */
function shown({ view, tata }: ChartState, { snapshot, id }: Picked): Tampilan {
  const revealed = reveal(snapshot, view, id)
  return tata === 'HALAMAN' && revealed.akar === null ? { ...revealed, akar: halamanOf(snapshot, id) } : revealed
}

/** The perangkat daerah on whose page a unit is; the government itself is on none. */
function halamanOf(snapshot: Snapshot, id: UnorId): UnorId | null {
  const perangkat = perangkatDaerahOf(snapshot.unor, id)
  return perangkat && perangkat.indukId !== null ? perangkat.id : null
}
