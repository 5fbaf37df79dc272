import { type RefObject, useEffect, useRef, useState } from 'react'
import { type DropSurface, trackPointer } from '../../components/drag/drag-gesture'

/** What a row is while one is dragged: the one in the hand, or the one it would land before or after. */
export type TempatSeret = 'terseret' | 'sebelum' | 'sesudah'

type Seret = { readonly dari: number; readonly ke: number }

type Options = {
  readonly list: RefObject<HTMLElement | null>
  readonly isBoleh: boolean
  /** The row was let go: the index it has among the others now. */
  readonly onTaruh: (dari: number, ke: number) => void
}

type SeretUsulan = {
  readonly mulai: (dari: number, press: React.PointerEvent) => void
  readonly tempatOf: (index: number) => TempatSeret | undefined
}

/** Rows of a list put in order with the pointer; Escape gives it up. */
export function useSeretUsulan({ list, isBoleh, onTaruh }: Options): SeretUsulan {
  const [seret, setSeret] = useState<Seret | null>(null)
  const lepas = useRef<(() => void) | null>(null)
  useEffect(() => () => lepas.current?.(), [])
  const mulai = (dari: number, press: React.PointerEvent): void => {
    const element = list.current
    if (!isBoleh || press.button !== 0 || !element) return
    let ke = dari
    lepas.current = trackPointer(press.nativeEvent, {
      surfaces: new Set([scrollingSurface(element)]),
      onMove: ({ y }) => {
        ke = indexAt(rowsOf(element), { y, dari })
        setSeret((now) => (now?.dari === dari && now.ke === ke ? now : { dari, ke }))
      },
      onEnd: (point) => {
        setSeret(null)
        if (point) onTaruh(dari, ke)
      }
    })
  }
  return { mulai, tempatOf: (index) => (seret ? tempatIn(seret, index) : undefined) }
}

/** Where a row lands among the others when it is let go at a height: before the first whose middle lies below. */
export function indexAt(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  at: { readonly y: number; readonly dari: number }
): number {
  const lain = rows.filter((_, i) => i !== at.dari)
  const found = lain.findIndex(({ top, bottom }) => at.y < (top + bottom) / 2)
  return found === -1 ? lain.length : found
}

/** What a row shows while another is dragged to a new place among the others. */
export function tempatIn({ dari, ke }: Seret, index: number): TempatSeret | undefined {
  if (index === dari) return 'terseret'
  if (ke === dari) return undefined
  // among the others, rows behind the dragged one count one less
  const place = index > dari ? index - 1 : index
  if (place === ke) return 'sebelum'
  return place === ke - 1 && ke > dari ? 'sesudah' : undefined
}

const rowsOf = (list: HTMLElement): readonly DOMRect[] => [...list.children].map((row) => row.getBoundingClientRect())

/** The panel scrolls while the pointer is held near its edge. */
function scrollingSurface(list: HTMLElement): DropSurface {
  const element = scrollerOf(list)
  return { element, jabatanAt: () => null, panBy: (_dx, dy) => element.scrollBy(0, -dy) }
}

const scrollerOf = (element: HTMLElement): HTMLElement =>
  element.scrollHeight > element.clientHeight || !element.parentElement ? element : scrollerOf(element.parentElement)
