import type { Viewport } from '@xyflow/react'
import { inSlices, type Jatah } from './in-slices'
import { type Paint, paintChart, type Sheet } from './paint-chart'
import { isSharp, isShowing, placeOf, sheetFor } from './painted-sheet'
import type { Size } from './viewport'

/** What the window shows now. */
export type View = { readonly viewport: Viewport; readonly size: Size }

/** Keeps the painted picture of a chart under its view. */
export type Painter = {
  /** There is something else to paint. */
  readonly renew: (paint: Paint) => void
  /** The view has moved. */
  readonly follow: () => void
  readonly stop: () => void
}

/** Painting while the view moves must leave time for the frame; something new to show may take longer at once. */
const BERGERAK: Jatah = { dulu: 5, tiapBingkai: 5 }
const BARU: Jatah = { dulu: 24, tiapBingkai: 8 }
/** The view rests when it has not moved for so long. */
const DIAM = 140

type Painted = { readonly canvas: HTMLCanvasElement; readonly sheet: Sheet }
type Job = Painted & { readonly giveUp: () => void }

/**
 * Paints on the hidden one of two canvases, in slices if long, and then shows it. While the view moves the shown one is only
 * moved and scaled with it; it is painted anew when the view rests, or leaves what is painted.
 */
export function createPainter([first, second]: readonly [HTMLCanvasElement, HTMLCanvasElement], viewOf: () => View): Painter {
  let paint: Paint | null = null
  let shown: Painted | null = null
  let job: Job | null = null
  let rest: ReturnType<typeof setTimeout> | undefined

  const show = (painted: Painted): void => {
    if (shown) shown.canvas.style.visibility = 'hidden'
    painted.canvas.style.visibility = 'visible'
    shown = painted
    job = null
    place(shown, viewOf().viewport)
    requestIdleCallback(() => shown === painted && !job && warm(painted))
  }
  /** A canvas takes its memory with its first stroke: the hidden one takes it while nobody waits. */
  const warm = ({ canvas, sheet }: Painted): void => sized(canvas === first ? second : first, sheet.size)?.clearRect(0, 0, 1, 1)
  const halt = (): void => {
    job?.giveUp()
    job = null
    clearTimeout(rest)
  }
  const begin = (jatah: Jatah): void => {
    halt()
    const { viewport, size } = viewOf()
    if (!paint || size.width === 0 || size.height === 0) return
    const painted = { canvas: shown?.canvas === first ? second : first, sheet: sheetFor(viewport, size) }
    const ctx = sized(painted.canvas, painted.sheet.size)
    if (!ctx) return
    let isDone = false
    const giveUp = inSlices(paintChart(ctx, paint, painted.sheet), jatah, () => {
      isDone = true
      show(painted)
    })
    if (!isDone) job = { ...painted, giveUp }
  }
  const follow = (): void => {
    if (!paint || !shown) return
    place(shown, viewOf().viewport)
    clearTimeout(rest)
    const view = { ...viewOf(), bounds: paint.susunan.bounds }
    if (!isShowing(shown.sheet, view)) {
      if (!job || !isShowing(job.sheet, view)) begin(BERGERAK)
      return
    }
    rest = setTimeout(() => {
      if (shown && !isSharp(shown.sheet, viewOf().viewport)) begin(BERGERAK)
    }, DIAM)
  }
  const renew = (next: Paint): void => {
    paint = next
    begin(BARU)
  }
  return { renew, follow, stop: halt }
}

function place({ canvas, sheet }: Painted, viewport: Viewport): void {
  const { x, y, skala } = placeOf(sheet, viewport)
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${skala})`
}

function sized(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== w || canvas.height !== h) {
    ;[canvas.width, canvas.height] = [w, h]
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  return canvas.getContext('2d')
}
