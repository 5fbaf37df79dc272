import type { Point } from './drag-gesture'

/** Puts what follows the pointer beside it, wholly inside the window. */
export function placeGhost(ghost: HTMLElement | null, { x, y }: Point): void {
  if (!ghost) return
  const { offsetWidth, offsetHeight } = ghost
  const left = Math.min(x + 16, window.innerWidth - offsetWidth - 8)
  const top = y + 18 + offsetHeight > window.innerHeight ? y - offsetHeight - 12 : y + 18
  ghost.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`
}
