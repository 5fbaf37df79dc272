import type { Viewport } from '@xyflow/react'
import type { Connector } from '../../../domain/organisasi/layout'
import type { ChartLayout } from './chart-layout'
import type { Hiasan } from './hiasan'
import { paintCards } from './paint-cards'
import { paintLabels } from './paint-labels'
import { paintSideLabels } from './paint-side-labels'
import { regionOf, type Size, ZOOM_IKHTISAR } from './viewport'

/** What the canvas needs to know besides where things are. */
export type Paint = {
  readonly susunan: ChartLayout
  /** True when the cards are too many for elements: they are drawn here too. */
  readonly isIkhtisar: boolean
  readonly hiasan: Hiasan
}

/** The part of the chart that is painted, and how large. */
export type Sheet = { readonly viewport: Viewport; readonly size: Size }

const GARIS = '#a9b8bf'
/** Painted between two looks at the clock. */
const GARIS_SEKALI = 1200
const KARTU_SEKALI = 500

/** Draws a part of the chart bit by bit: lines always, cards when there are too many for elements. */
export function* paintChart(
  ctx: CanvasRenderingContext2D,
  { susunan, isIkhtisar, hiasan }: Paint,
  sheet: Sheet
): Generator<undefined, void> {
  const { viewport, size } = sheet
  const ratio = window.devicePixelRatio
  const region = regionOf(viewport, size)
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  ctx.setTransform(ratio * viewport.zoom, 0, 0, ratio * viewport.zoom, ratio * viewport.x, ratio * viewport.y)
  for (const lines of slices(susunan.connectorIndex.within(region), GARIS_SEKALI)) {
    paintLines(ctx, lines, viewport)
    yield
  }
  if (!isIkhtisar) return
  const boxes = susunan.boxIndex.within(region)
  for (const some of slices(boxes, KARTU_SEKALI)) {
    paintCards(ctx, some, { hiasan, zoom: viewport.zoom })
    yield
  }
  if (viewport.zoom < ZOOM_IKHTISAR) labelsOf(susunan)(ctx, boxes, { zoom: viewport.zoom, hiasan, susunan })
}

/** Growing downwards, names lie on the cards; growing to the right, where cards stand close below each other, beside their branches. */
const labelsOf = ({ tata }: ChartLayout): typeof paintLabels => (tata === 'KIRI_KANAN' ? paintSideLabels : paintLabels)

function* slices<T>(list: readonly T[], size: number): Generator<readonly T[], void> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

function paintLines(ctx: CanvasRenderingContext2D, lines: readonly Connector[], { x, y, zoom }: Viewport): void {
  const ratio = window.devicePixelRatio
  const tebal = Math.max(1, Math.round(ratio * Math.max(1.5 * zoom, 0.9)))
  const pixel = (titik: readonly number[]): readonly number[] =>
    titik.map((value, i) => Math.round(ratio * (value * zoom + (i % 2 === 0 ? x : y)) - tebal / 2))
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.fillStyle = GARIS
  for (const { titik, isPutus } of lines) if (!isPutus) fillPath(ctx, pixel(titik), tebal)
  ctx.strokeStyle = GARIS
  ctx.lineWidth = tebal
  ctx.setLineDash([Math.max(2, 6 * zoom * ratio), Math.max(2, 5 * zoom * ratio)])
  ctx.beginPath()
  for (const { titik, isPutus } of lines) if (isPutus) tracePath(ctx, pixel(titik), tebal / 2)
  ctx.stroke()
  ctx.restore()
}

/**
 * Lines run level and plumb: rectangles, which are painted many times faster than strokes. They lie on whole pixels, so that those
 * that share a part of their way do not darken each other.
 */
function fillPath(ctx: CanvasRenderingContext2D, titik: readonly number[], tebal: number): void {
  for (let i = 2; i < titik.length; i += 2) {
    const [x1, y1, x2, y2] = [titik[i - 2] ?? 0, titik[i - 1] ?? 0, titik[i] ?? 0, titik[i + 1] ?? 0]
    ctx.fillRect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1) + tebal, Math.abs(y2 - y1) + tebal)
  }
}

function tracePath(ctx: CanvasRenderingContext2D, titik: readonly number[], half: number): void {
  ctx.moveTo((titik[0] ?? 0) + half, (titik[1] ?? 0) + half)
  for (let i = 2; i < titik.length; i += 2) ctx.lineTo((titik[i] ?? 0) + half, (titik[i + 1] ?? 0) + half)
}
