import type { Viewport } from '@xyflow/react'
import type { Bounds } from '../../../domain/organisasi/spatial-index'

/** The size of the chart's window on screen, in pixels. */
export type Size = { readonly width: number; readonly height: number }

export const MIN_ZOOM = 0.02
export const MAX_ZOOM = 1.6
/** Below this the cards show only names, larger. */
export const ZOOM_RINCI = 0.62
/** Below this no word on a card can be read: a map with the names of the large units says more. */
export const ZOOM_IKHTISAR = 0.24
/** The smallest zoom a chart opens with: cards can still be read. */
const ZOOM_AWAL = 0.45
const MARGIN = 28

/** The part of the chart that a viewport shows. */
export const regionOf = ({ x, y, zoom }: Viewport, { width, height }: Size): Bounds => ({
  x: -x / zoom,
  y: -y / zoom,
  lebar: width / zoom,
  tinggi: height / zoom
})

/** The viewport that shows all of `bounds`, as large as it goes. */
export function fitViewport(bounds: Bounds, size: Size): Viewport {
  const room = { width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN }
  const zoom = clampZoom(Math.min(1, room.width / Math.max(1, bounds.lebar), room.height / Math.max(1, bounds.tinggi)))
  return centred(bounds.x + bounds.lebar / 2, bounds.y + bounds.tinggi / 2, { zoom, size })
}

/** How a chart opens: all of it if that can be read, else its top. */
export function openingViewport(bounds: Bounds, top: Bounds, size: Size): Viewport {
  const all = fitViewport(bounds, size)
  if (all.zoom >= ZOOM_AWAL) return all
  return { x: size.width / 2 - (top.x + top.lebar / 2) * ZOOM_AWAL, y: MARGIN - top.y * ZOOM_AWAL, zoom: ZOOM_AWAL }
}

/** The viewport with a box in its middle. */
export const centredOn = (box: Bounds, zoom: number, size: Size): Viewport =>
  centred(box.x + box.lebar / 2, box.y + box.tinggi / 2, { zoom, size })

/** True when the box lies wholly in view. */
export function isInView(box: Bounds, viewport: Viewport, size: Size): boolean {
  const region = regionOf(viewport, size)
  return (
    box.x >= region.x && box.y >= region.y && box.x + box.lebar <= region.x + region.lebar && box.y + box.tinggi <= region.y + region.tinggi
  )
}

/** The region rounded outward to tiles of about a third of the view: what is kept ready, and renewed only at a tile's edge. */
export function tilesOf(region: Bounds): Bounds {
  const tile = 2 ** Math.ceil(Math.log2(Math.max(region.lebar, region.tinggi) / 3))
  const [left, top] = [Math.floor(region.x / tile) * tile, Math.floor(region.y / tile) * tile]
  const [right, bottom] = [Math.ceil((region.x + region.lebar) / tile) * tile, Math.ceil((region.y + region.tinggi) / tile) * tile]
  return { x: left, y: top, lebar: right - left, tinggi: bottom - top }
}

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))

const centred = (x: number, y: number, { zoom, size }: { readonly zoom: number; readonly size: Size }): Viewport => ({
  x: size.width / 2 - x * zoom,
  y: size.height / 2 - y * zoom,
  zoom
})
