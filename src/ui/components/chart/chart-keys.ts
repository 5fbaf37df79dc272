import { type Arah, walk } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import type { ChartAction, Gerak } from './chart-state'

const ARAH: Readonly<Record<string, Arah>> = {
  ArrowUp: 'INDUK',
  ArrowDown: 'ANAK',
  ArrowLeft: 'SEBELUM',
  ArrowRight: 'SESUDAH',
  Home: 'AKAR'
}

const PERBESAR: Gerak = { jenis: 'ZOOM', faktor: 1.25 }
const GERAK: Readonly<Record<string, Gerak>> = {
  '0': { jenis: 'PASKAN' },
  '+': PERBESAR,
  '=': PERBESAR,
  '-': { jenis: 'ZOOM', faktor: 0.8 }
}

type Keyboard = {
  readonly susunan: ChartLayout
  readonly selected: UnorId | null
  readonly onSelect: (id: UnorId | null) => void
  readonly dispatch: (action: ChartAction) => void
}

/** The chart by keyboard: arrows walk by meaning (up to the parent, down to the first child), Enter folds and opens, +, - and 0 zoom. */
export function chartKeys({ susunan, selected, onSelect, dispatch }: Keyboard): (event: React.KeyboardEvent) => void {
  const select = (id: UnorId): void => {
    onSelect(id)
    dispatch({ jenis: 'GERAK', gerak: { jenis: 'TAMPAKKAN', id } })
  }
  const toggle = (id: UnorId): void => {
    const box = susunan.byId.get(id)
    if (box) dispatch({ jenis: 'LIPAT', simpul: box.simpul, x: box.x, y: box.y })
  }
  const step = (arah: Arah): void => {
    const first = susunan.pohon.akar[0]?.unor.id
    if (first) select(selected === null ? first : walk(susunan.pohon, selected, arah))
  }
  const act = (key: string): boolean => {
    const [arah, gerak] = [ARAH[key], GERAK[key]]
    if (arah) step(arah)
    else if (gerak) dispatch({ jenis: 'GERAK', gerak })
    else if (selected !== null && (key === 'Enter' || key === ' ')) toggle(selected)
    else return false
    return true
  }
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    if (act(event.key)) event.preventDefault()
  }
}
