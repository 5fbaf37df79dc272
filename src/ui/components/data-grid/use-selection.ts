import { useRef, useState } from 'react'
import type { GridSelection } from './grid-selection'

/** The ticked rows of a grid. `all` asks for every id that matches, in the order of the grid: it may be far more than is loaded. */
export type Selection = GridSelection & { readonly clear: () => void }

/** Ids of ticked rows held by somebody who outlives the grid. */
export type KeptIds = readonly [ids: ReadonlySet<string>, setIds: React.Dispatch<React.SetStateAction<ReadonlySet<string>>>]

/** Keeps which rows are ticked, in `kept` where that is given. Rows are named by index and known by id. */
export function useSelection(
  idAt: (index: number) => string | undefined,
  all: () => Promise<readonly string[]>,
  kept?: KeptIds
): Selection {
  const own = useState<ReadonlySet<string>>(new Set())
  const [ids, setIds] = kept ?? own
  const [isAll, setIsAll] = useState(false)
  const last = useRef(0)
  const tick = (touched: readonly string[], isOn: boolean): void => {
    const names = new Set(touched)
    setIsAll(false)
    setIds((now) => new Set(isOn ? [...now, ...touched] : [...now].filter((id) => !names.has(id))))
  }
  const onToggle = (index: number, isRange: boolean): void => {
    const [from, to] = isRange ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index]
    const touched = Array.from({ length: to - from + 1 }, (_, i) => idAt(from + i))
    const loaded = touched.filter((id) => id !== undefined)
    const isOn = (target: string | undefined): boolean => target !== undefined && !ids.has(target)
    last.current = index
    // part of the range may lie in stretches that are not at hand
    if (loaded.length === touched.length) tick(loaded, isOn(idAt(index)))
    else void all().then((found) => tick(found.slice(from, to + 1), isOn(found[index])))
  }
  const onAll = (isOn: boolean): void => {
    setIsAll(isOn)
    if (!isOn) setIds(new Set())
    else void all().then((found) => setIds(new Set(found)))
  }
  const clear = (): void => onAll(false)
  return { ids, onToggle, isAll, onAll, clear }
}
