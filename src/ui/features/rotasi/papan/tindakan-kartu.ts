import type { Point } from '../../../components/drag/drag-gesture'

/** What a card is asked for: its actions, at a place in the window. */
export type MintaTindakan<T> = (isi: T, at: Point) => void

type Tangan = Pick<React.HTMLAttributes<HTMLElement>, 'onContextMenu' | 'onKeyDown'>

/** The actions of a card: by the other mouse button where the pointer is, by Enter at the card. */
export const tindakanKartu = (minta: (at: Point) => void): Tangan => ({
  onContextMenu: (event) => {
    event.preventDefault()
    const isTombol = event.clientX === 0 && event.clientY === 0
    minta(isTombol ? sudut(event.currentTarget) : { x: event.clientX, y: event.clientY })
  },
  onKeyDown: (event) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    // the menu listens as soon as it opens: the key that opened it is not for it
    event.stopPropagation()
    minta(sudut(event.currentTarget))
  }
})

function sudut(kartu: HTMLElement): Point {
  const { left, top } = kartu.getBoundingClientRect()
  return { x: left + 24, y: top + 28 }
}
