import { JabatanId } from '../../../domain/organisasi/jabatan'

/** A place in the window, in pixels. */
export type Point = { readonly x: number; readonly y: number }

/** An area that moves when the pointer nears its edge. */
export type PanSurface = { readonly element: HTMLElement; readonly panBy: (dx: number, dy: number) => void }

/** An area whose posts are found by computing instead of by elements. */
export type DropSurface = PanSurface & { readonly jabatanAt: (point: Point) => JabatanId | null }

type Track = {
  readonly surfaces: ReadonlySet<PanSurface>
  /** Called at most once a frame, again while the surface below moves by itself, and at last where the pointer lets go. */
  readonly onMove: (point: Point) => void
  /** `null` when the drag was given up. Not called for a press that never became a drag. */
  readonly onEnd: (point: Point | null) => void
}

const THRESHOLD = 5
const EDGE = 44
const SPEED = 14

/** The post under a point: an element that names one, else what a surface says. */
export function targetAt(point: Point, surfaces: ReadonlySet<DropSurface>): JabatanId | null {
  const element = document.elementFromPoint(point.x, point.y)
  const named = element?.closest('[data-jabatan-id]')?.getAttribute('data-jabatan-id')
  if (named) return JabatanId.parse(named)
  const surface = [...surfaces].find((s) => s.element.contains(element))
  return surface?.jabatanAt(point) ?? null
}

/** Follows the pointer from a press until release, Escape or loss; returns how to give it up from outside. */
export function trackPointer(press: PointerEvent, { surfaces, onMove, onEnd }: Track): () => void {
  let point: Point = { x: press.clientX, y: press.clientY }
  let frame = 0
  const inside: Inside = new WeakSet()
  const isDragging = (): boolean => frame !== 0
  const listeners = new AbortController()
  const options = { signal: listeners.signal, capture: true }

  const step = (): void => {
    panAtEdge(point, surfaces, inside)
    onMove(point)
    frame = requestAnimationFrame(step)
  }
  const finish = (at: Point | null): void => {
    listeners.abort()
    if (!isDragging()) return
    cancelAnimationFrame(frame)
    delete document.documentElement.dataset.menyeret
    // a quick hand lets go before the frame that would have seen where
    if (at) onMove(at)
    onEnd(at)
  }
  const move = (event: PointerEvent): void => {
    point = { x: event.clientX, y: event.clientY }
    if (isDragging() || Math.hypot(point.x - press.clientX, point.y - press.clientY) < THRESHOLD) return
    document.documentElement.dataset.menyeret = 'ya'
    step()
  }
  const release = (event: PointerEvent): void => {
    if (isDragging()) swallowClick()
    finish({ x: event.clientX, y: event.clientY })
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isDragging()) return
    event.stopPropagation()
    finish(null)
  }
  const giveUp = (): void => finish(null)
  window.addEventListener('pointermove', move, options)
  window.addEventListener('pointerup', release, options)
  window.addEventListener('pointercancel', giveUp, options)
  // without capture: a field losing focus to the press is no reason to give up
  window.addEventListener('blur', giveUp, { signal: listeners.signal })
  window.addEventListener('keydown', escape, options)
  return giveUp
}

/** The click that ends a drag is no click. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}

/** Surfaces the pointer has been well inside of: one that is entered across its edge, from a list beside it, is not meant to move. */
type Inside = WeakSet<PanSurface>

function panAtEdge({ x, y }: Point, surfaces: ReadonlySet<PanSurface>, inside: Inside): void {
  for (const surface of surfaces) {
    const { left, top, right, bottom } = surface.element.getBoundingClientRect()
    if (x < left || x > right || y < top || y > bottom) continue
    const [dx, dy] = [pull(x - left, right - x), pull(y - top, bottom - y)]
    if (dx === 0 && dy === 0) inside.add(surface)
    else if (inside.has(surface)) surface.panBy(dx, dy)
  }
}

/** How fast the surface moves: positive towards the near side, negative towards the far one, faster nearer the edge. */
function pull(near: number, far: number): number {
  if (near < EDGE) return SPEED * (1 - near / EDGE)
  return far < EDGE ? -SPEED * (1 - far / EDGE) : 0
}
