import { type RefObject, useEffect, useState } from 'react'

/** The stretch of rows in view, with some beyond it on both sides. */
export type VisibleRows = { readonly first: number; readonly last: number; readonly reveal: (index: number) => void }

/** Rows drawn beyond the edges, so that a quick scroll does not outrun them. */
const BEYOND = 12

/** Follows which rows of fixed height a scrolling frame shows; `head` is the height of its sticky head. All in pixels. */
export function useVisibleRows(
  frame: RefObject<HTMLElement | null>,
  total: number,
  { row, head }: { readonly row: number; readonly head: number }
): VisibleRows {
  const [[from, to], setRange] = useState<readonly [number, number]>([0, 0])
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const measure = (): void => {
      const next = [Math.floor(element.scrollTop / row), Math.ceil((element.scrollTop + element.clientHeight) / row)] as const
      setRange((now) => (now[0] === next[0] && now[1] === next[1] ? now : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [frame, row])
  const reveal = (index: number): void => {
    const element = frame.current
    if (!element) return
    const [top, bottom] = [index * row, (index + 1) * row + head]
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
  }
  return { first: Math.max(0, Math.min(from - BEYOND, total - 1)), last: Math.min(total - 1, to + BEYOND), reveal }
}
