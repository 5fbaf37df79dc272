import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Where a grid was left: what it listed, how far it was scrolled, and the active row. */
type Place = { readonly view: string; readonly top: number; readonly active: number }

/** Of each grid, by its label; until the window is closed. */
const left = new Map<string, Place>()

type PlaceProps = {
  readonly label: string
  /** What is listed, filter and order, as text; undefined = this grid does not remember. */
  readonly view: string | undefined
  /** False while there is nothing to scroll through. */
  readonly isReady: boolean
}

/** The active row. Another view begins at its top; the same one, after the screen was left, where it was. */
export function usePlace(
  frame: RefObject<HTMLElement | null>,
  { label, view, isReady }: PlaceProps
): readonly [active: number, setActive: (index: number) => void] {
  const [active, setActive] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || !isReady || view === undefined) return
    const before = left.get(label) ?? { view: '', top: 0, active: 0 }
    const place = before.view === view ? before : { view, top: 0, active: 0 }
    left.set(label, place)
    setActive(place.active)
    // to write or ask how far it is scrolled costs a layout: not on every letter of a search
    if (before.top > 0) element.scrollTop = place.top
    if (place === before && document.activeElement === document.body) element.focus({ preventScroll: true })
  }, [frame, label, view, isReady])
  useEffect(() => {
    const element = frame.current
    if (!element || !isReady || view === undefined) return undefined
    left.set(label, { view, top: left.get(label)?.top ?? 0, active })
    const note = (): void => void left.set(label, { view, top: element.scrollTop, active })
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [frame, label, view, isReady, active])
  return [active, setActive]
}
