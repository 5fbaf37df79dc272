import { type Arah, walk } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import type { ChartAction, Gerak } from './chart-state'

/** Arrows go where the eye sees it: the parent lies above, or left of its children in a chart that grows to the right. */
const ARAH: Readonly<Record<'BAWAH' | 'KANAN', Readonly<Record<string, Arah>>>> = {
  BAWAH: { ArrowUp: 'INDUK', ArrowDown: 'ANAK', ArrowLeft: 'SEBELUM', ArrowRight: 'SESUDAH', Home: 'AKAR' },
  KANAN: { ArrowLeft: 'INDUK', ArrowRight: 'ANAK', ArrowUp: 'SEBELUM', ArrowDown: 'SESUDAH', Home: 'AKAR' }
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
  readonly onSelect: (id: UnorId | null, isTambah: boolean) => void
  readonly dispatch: (action: ChartAction) => void
}

/** The chart by keyboard: arrows walk by meaning (to the parent, the first child, the siblings), with Shift they add to the selection; Enter folds and opens; +, - and 0 zoom. */
export function chartKeys({ susunan, selected, onSelect, dispatch }: Keyboard): (event: React.KeyboardEvent) => void {
  const select = (id: UnorId, isTambah: boolean): void => {
    onSelect(id, isTambah)
    dispatch({ jenis: 'GERAK', gerak: { jenis: 'TAMPAKKAN', id } })
  }
  const toggle = (id: UnorId): void => {
    const box = susunan.byId.get(id)
    if (box) dispatch({ jenis: 'LIPAT', simpul: box.simpul, x: box.x, y: box.y })
  }
  const step = (arah: Arah, isTambah: boolean): void => {
    const first = susunan.pohon.akar[0]?.unor.id
    const next = selected === null ? first : walk(susunan.pohon, selected, arah)
    if (next && !(isTambah && next === selected)) select(next, isTambah)
  }
  const act = ({ key, shiftKey }: React.KeyboardEvent): boolean => {
    const [arah, gerak] = [ARAH[susunan.tata === 'KIRI_KANAN' ? 'KANAN' : 'BAWAH'][key], GERAK[key]]
    if (arah) step(arah, shiftKey)
    else if (gerak) dispatch({ jenis: 'GERAK', gerak })
    else if (selected !== null && (key === 'Enter' || key === ' ')) toggle(selected)
    else return false
    return true
  }
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    if (act(event)) event.preventDefault()
  }
}
