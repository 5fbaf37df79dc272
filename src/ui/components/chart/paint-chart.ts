import type { Viewport } from '@xyflow/react'
import type { Box, Connector } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import { type Tanda, WARNA_HASIL } from './marks'
import { paintLabels } from './paint-labels'
import { regionOf, type Size, ZOOM_IKHTISAR } from './viewport'
import { warnaUnor } from './warna-unor'

/** What the canvas needs to know besides where things are. */
export type Paint = {
  readonly susunan: ChartLayout
  /** True when the cards are too many for elements: they are drawn here too. */
  readonly isIkhtisar: boolean
  readonly kosong: ReadonlySet<UnorId>
  readonly tanda: ReadonlyMap<UnorId, Tanda>
}

const GARIS = '#b3c0c7'
const KARTU = '#ffffff'
const KARTU_KOSONG = '#f9dfdb'
const TEKS = '#303e46'

/** Draws the visible region: lines always, cards when there are too many for elements. */
export function paintChart(ctx: CanvasRenderingContext2D, paint: Paint, at: { readonly viewport: Viewport; readonly size: Size }): void {
  const { viewport, size } = at
  const ratio = window.devicePixelRatio
  const region = regionOf(viewport, size)
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  ctx.setTransform(ratio * viewport.zoom, 0, 0, ratio * viewport.zoom, ratio * viewport.x, ratio * viewport.y)
  ctx.lineWidth = Math.max(1.4, 0.9 / viewport.zoom)
  strokeConnectors(ctx, paint.susunan.connectorIndex.within(region))
  if (paint.isIkhtisar) paintBoxes(ctx, paint, { boxes: paint.susunan.boxIndex.within(region), zoom: viewport.zoom })
}

function strokeConnectors(ctx: CanvasRenderingContext2D, connectors: readonly Connector[]): void {
  ctx.strokeStyle = GARIS
  strokeAll(
    ctx,
    connectors.filter((c) => !c.isPutus)
  )
  ctx.setLineDash([6, 5])
  strokeAll(
    ctx,
    connectors.filter((c) => c.isPutus)
  )
  ctx.setLineDash([])
}

function strokeAll(ctx: CanvasRenderingContext2D, connectors: readonly Connector[]): void {
  ctx.beginPath()
  for (const { titik } of connectors) {
    ctx.moveTo(titik[0] ?? 0, titik[1] ?? 0)
    for (let i = 2; i < titik.length; i += 2) ctx.lineTo(titik[i] ?? 0, titik[i + 1] ?? 0)
  }
  ctx.stroke()
}

function paintBoxes(
  ctx: CanvasRenderingContext2D,
  paint: Paint,
  { boxes, zoom }: { readonly boxes: readonly Box[]; readonly zoom: number }
): void {
  const strip = Math.max(6, 2.5 / zoom)
  for (const box of boxes) {
    ctx.fillStyle = paint.kosong.has(box.id) ? KARTU_KOSONG : KARTU
    ctx.fillRect(box.x, box.y, box.lebar, box.tinggi)
    ctx.fillStyle = warnaUnor(box.simpul.unor.jenis)
    ctx.fillRect(box.x, box.y, box.lebar, strip)
  }
  if (zoom > 0.08) strokeEdges(ctx, boxes)
  for (const box of boxes) paintMark(ctx, box, { tanda: paint.tanda.get(box.id), zoom })
  if (zoom >= ZOOM_IKHTISAR) paintNames(ctx, boxes)
  else paintLabels(ctx, boxes, { zoom, kosong: paint.kosong })
}

const UKURAN_TEKS = 21

function strokeEdges(ctx: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  ctx.strokeStyle = '#cfd8dc'
  ctx.beginPath()
  for (const { x, y, lebar, tinggi } of boxes) ctx.rect(x, y, lebar, tinggi)
  ctx.stroke()
}

function paintMark(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { tanda, zoom }: { readonly tanda: Tanda | undefined; readonly zoom: number }
): void {
  if (!tanda) return
  ctx.fillStyle = WARNA_HASIL[tanda.warna]
  ctx.beginPath()
  ctx.arc(box.x + box.lebar, box.y, Math.max(14, 4 / zoom), 0, 2 * Math.PI)
  ctx.fill()
}

function paintNames(ctx: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  ctx.fillStyle = TEKS
  ctx.font = `600 ${UKURAN_TEKS}px 'Liberation Sans', Arial, sans-serif`
  ctx.textBaseline = 'top'
  for (const { x, y, lebar, simpul } of boxes) {
    const [first, second] = twoLines(simpul.unor.nama, Math.floor(lebar / (UKURAN_TEKS * 0.56)))
    ctx.fillText(first, x + 10, y + 22, lebar - 20)
    ctx.fillText(second, x + 10, y + 22 + UKURAN_TEKS * 1.25, lebar - 20)
  }
}

/** A name broken at a word into two lines of at most so many letters. */
function twoLines(nama: string, letters: number): readonly [string, string] {
  if (nama.length <= letters) return [nama, '']
  const at = nama.lastIndexOf(' ', letters)
  const cut = at > 0 ? at : letters
  const rest = nama.slice(cut).trim()
  return [nama.slice(0, cut), rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest]
}
