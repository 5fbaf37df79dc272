import type { Viewport } from '@xyflow/react'
import { type Bounds, overlapOf } from '../../../domain/organisasi/spatial-index'
import type { Sheet } from './paint-chart'
import { contains, regionOf, type Size } from './viewport'

/** How far a painted sheet reaches beyond the window, in windows on every side. */
const TEPI = 0.25
/** A sheet may be shown so much larger or smaller than it was painted. */
const BESAR_MAKS = 2.2
const KECIL_MAKS = 0.4

/** The sheet for a view: the window with something around it, so that the view can move before it must be painted anew. */
export function sheetFor({ x, y, zoom }: Viewport, { width, height }: Size): Sheet {
  const [dx, dy] = [Math.round(width * TEPI), Math.round(height * TEPI)]
  return { viewport: { x: x + dx, y: y + dy, zoom }, size: { width: width + 2 * dx, height: height + 2 * dy } }
}

/** How a painted sheet is laid so that it shows a view: moved and scaled, for which nothing is painted. */
export function placeOf(
  { viewport: painted }: Sheet,
  { x, y, zoom }: Viewport
): { readonly x: number; readonly y: number; readonly skala: number } {
  const skala = zoom / painted.zoom
  return { x: x - painted.x * skala, y: y - painted.y * skala, skala }
}

/** True while a sheet shows everything of a chart that is in view, and not too coarsely. */
export function isShowing(sheet: Sheet, view: { readonly viewport: Viewport; readonly size: Size; readonly bounds: Bounds }): boolean {
  const skala = view.viewport.zoom / sheet.viewport.zoom
  if (skala > BESAR_MAKS || skala < KECIL_MAKS) return false
  const seen = overlapOf(regionOf(view.viewport, view.size), view.bounds)
  return seen === null || contains(regionOf(sheet.viewport, sheet.size), seen)
}

/** True when a sheet is as good as one painted now. */
export const isSharp = (sheet: Sheet, viewport: Viewport): boolean => Math.abs(sheet.viewport.zoom - viewport.zoom) < 1e-6
