import type { Viewport } from '@xyflow/react'
import type { Bounds } from '../../../domain/organisasi/spatial-index'
import type { ChartLayout } from './chart-layout'

/** The size of the chart's window on screen, in pixels. */
export type Size = { readonly width: number; readonly height: number }

export const MIN_ZOOM = 0.02
export const MAX_ZOOM = 1.6
/** Below this the cards show only names, larger. */
export const ZOOM_RINCI = 0.62
/** Below this no word on a card can be read: a map with the names of the large units says more. */
export const ZOOM_IKHTISAR = 0.24
/** Below this a card is only a bar in its colour. */
export const ZOOM_BATANG = 0.09
/** The smallest zoom a chart opens with: cards can still be read. */
const ZOOM_AWAL = 0.45
const MARGIN = 28
const MARGIN_JALUR = 60

/** The part of the chart that a viewport shows. */
export const regionOf = ({ x, y, zoom }: Viewport, { width, height }: Size): Bounds => ({
  x: -x / zoom,
  y: -y / zoom,
  lebar: width / zoom,
  tinggi: height / zoom
})

/** The viewport that shows all of `bounds`, as large as it goes, with so much kept free at the top. */
export function fitViewport(bounds: Bounds, size: Size, atas = MARGIN): Viewport {
  const room = { width: size.width - 2 * MARGIN, height: size.height - MARGIN - atas }
  const zoom = clampZoom(Math.min(1, room.width / Math.max(1, bounds.lebar), room.height / Math.max(1, bounds.tinggi)))
  const { x, y } = centred(bounds.x + bounds.lebar / 2, bounds.y + bounds.tinggi / 2, { zoom, size })
  return { x, y: y + (atas - MARGIN) / 2, zoom }
}

/** What a chart opens with: all of it, its first card, and which way it grows. */
export type Opening = { readonly bounds: Bounds; readonly top: Bounds; readonly arah: 'BAWAH' | 'KANAN'; readonly atas?: number }

/** How a chart opens: all of it if that can be read, else its top (or, growing to the right, its left). */
export function openingViewport({ bounds, top, arah, atas = MARGIN }: Opening, size: Size): Viewport {
  const all = fitViewport(bounds, size, atas)
  if (all.zoom >= ZOOM_AWAL) return all
  const zoom = ZOOM_AWAL
  return arah === 'BAWAH'
    ? { x: size.width / 2 - (top.x + top.lebar / 2) * zoom, y: atas - top.y * zoom, zoom }
    : { x: MARGIN - top.x * zoom, y: size.height / 2 - (top.y + top.tinggi / 2) * zoom, zoom }
}

/** How this chart opens, beside what lies over the lower left corner. */
export function openingOf(susunan: ChartLayout, size: Size, sudut: Size | undefined): Viewport {
  const { bounds, pohon, byId, tata } = susunan
  const first = pohon.akar[0] && byId.get(pohon.akar[0].unor.id)
  const arah = tata === 'KIRI_KANAN' ? 'KANAN' : 'BAWAH'
  return beside(openingViewport({ bounds, top: first ?? bounds, arah, atas: atasOf(susunan) }, size), { bounds, size, sudut })
}

/** The view that shows all of this chart, beside what lies over the lower left corner. */
export const fittingOf = (susunan: ChartLayout, size: Size, sudut: Size | undefined): Viewport =>
  beside(fitViewport(susunan.bounds, size, atasOf(susunan)), { bounds: susunan.bounds, size, sudut })

type Corner = { readonly bounds: Bounds; readonly size: Size; readonly sudut: Size | undefined }

/** Moves a chart that reaches into the covered corner to the right or, failing that, up, as far as there is room: it never becomes smaller for it. */
export function beside(viewport: Viewport, { bounds, size, sudut }: Corner): Viewport {
  const { x, y, zoom } = viewport
  const [left, top] = [x + bounds.x * zoom, y + bounds.y * zoom]
  const over = top + bounds.tinggi * zoom - (size.height - (sudut?.height ?? 0))
  if (!sudut || over <= 0 || left >= sudut.width) return viewport
  const room = size.width - MARGIN - (left + bounds.lebar * zoom)
  if (room >= sudut.width - left) return { x: x + sudut.width - left, y, zoom }
  return { x: x + Math.max(0, room), y: y - Math.max(0, Math.min(over, top - MARGIN)), zoom }
}

/** Above a chart that is focused on a unit lies the way back. */
const atasOf = ({ pohon }: ChartLayout): number => (pohon.akar[0]?.unor.indukId ? MARGIN_JALUR : MARGIN)

/** The view in a window of another size: fitted anew while it is as opening or fitting left it, else with the same middle. */
export function resized(
  viewport: Viewport,
  { susunan, sudut }: Fitted,
  { before, after }: { readonly before: Size; readonly after: Size }
): Viewport {
  const asal = [openingOf, fittingOf].find((fit) => isSame(fit(susunan, before, sudut), viewport))
  return asal ? asal(susunan, after, sudut) : recentred(viewport, before, after)
}

type Fitted = { readonly susunan: ChartLayout; readonly sudut: Size | undefined }

const isSame = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) <= TOLERANSI && Math.abs(a.y - b.y) <= TOLERANSI && Math.abs(a.zoom / b.zoom - 1) <= 0.001

/** The same middle in a window of another size. */
export const recentred = ({ x, y, zoom }: Viewport, before: Size, after: Size): Viewport => ({
  x: x + (after.width - before.width) / 2,
  y: y + (after.height - before.height) / 2,
  zoom
})

/** The viewport with a box in its middle. */
export const centredOn = (box: Bounds, zoom: number, size: Size): Viewport =>
  centred(box.x + box.lebar / 2, box.y + box.tinggi / 2, { zoom, size })

/** True when the box lies wholly in view. */
export const isInView = (box: Bounds, viewport: Viewport, size: Size): boolean => contains(regionOf(viewport, size), box)

/** True when one rectangle lies wholly in another; a hair of rounding does not count. */
export const contains = (outer: Bounds, inner: Bounds): boolean =>
  inner.x >= outer.x - TOLERANSI &&
  inner.y >= outer.y - TOLERANSI &&
  inner.x + inner.lebar <= outer.x + outer.lebar + TOLERANSI &&
  inner.y + inner.tinggi <= outer.y + outer.tinggi + TOLERANSI

const TOLERANSI = 0.5

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
