import type { Viewport } from '@xyflow/react'
import type { Box } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import type { Sasaran, SeretUnor } from './sasaran-seret'
import { regionOf, type Size, ZOOM_IKHTISAR } from './viewport'

type Pen = { readonly ctx: CanvasRenderingContext2D; readonly zoom: number }

const DISENTUH = '#146573'
const DITOLAK = '#b94132'
const JARAK_SELA = 12

/** Lights up where a dragged unit may go, dims where it may not, and marks the place under the pointer. */
export function paintSasaran(
  ctx: CanvasRenderingContext2D,
  seret: SeretUnor,
  at: { readonly susunan: ChartLayout; readonly viewport: Viewport; readonly size: Size }
): void {
  const { susunan, viewport, size } = at
  const ratio = window.devicePixelRatio
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  ctx.setTransform(ratio * viewport.zoom, 0, 0, ratio * viewport.zoom, ratio * viewport.x, ratio * viewport.y)
  const pen = { ctx, zoom: viewport.zoom }
  const boxes = susunan.boxIndex.within(regionOf(viewport, size))
  const diseret = new Set(seret.bawaan.jenis === 'UNOR' ? seret.bawaan.ids : [])
  const golongan = Map.groupBy(boxes, ({ id }): Golongan => {
    if (diseret.has(id)) return 'DISERET'
    return seret.persiapan.tolak({ jenis: 'UNOR', id }) === null ? 'BISA' : 'TIDAK'
  })
  for (const [jenis, isi] of golongan) paintAll(pen, isi, CAT[jenis])
  if (seret.sasaran) paintTouched(pen, seret.sasaran, { byId: susunan.byId, warna: seret.tolak === null ? DISENTUH : DITOLAK })
}

type Golongan = 'BISA' | 'TIDAK' | 'DISERET'

type Cat = { readonly isi?: string; readonly garis?: string; readonly tebal?: number }

const CAT: Readonly<Record<Golongan, Cat>> = {
  BISA: { garis: '#55a5b0' },
  TIDAK: { isi: 'rgba(246, 248, 249, 0.66)' },
  DISERET: { isi: 'rgba(216, 235, 237, 0.72)', garis: DISENTUH }
}

function paintAll({ ctx, zoom }: Pen, boxes: readonly Box[], { isi, garis, tebal = 2 }: Cat): void {
  ctx.beginPath()
  // on the map corners cannot be seen, and ten thousand round ones take their time
  if (zoom < ZOOM_IKHTISAR) for (const { x, y, lebar, tinggi } of boxes) ctx.rect(x, y, lebar, tinggi)
  else for (const { x, y, lebar, tinggi } of boxes) ctx.roundRect(x, y, lebar, tinggi, 7)
  if (isi !== undefined) {
    ctx.fillStyle = isi
    ctx.fill()
  }
  if (garis === undefined) return
  ctx.strokeStyle = garis
  ctx.lineWidth = Math.max(tebal, tebal / zoom)
  ctx.stroke()
}

type Touched = { readonly byId: ReadonlyMap<UnorId, Box>; readonly warna: string }

function paintTouched(pen: Pen, sasaran: Sasaran, { byId, warna }: Touched): void {
  if (sasaran.jenis === 'TUNGGU') return
  const box = byId.get(sasaran.jenis === 'SELA' ? sasaran.diId : sasaran.id)
  if (!box) return
  if (sasaran.jenis === 'UNOR') paintAll(pen, [box], { isi: `${warna}24`, garis: warna, tebal: 4 })
  else paintGap(pen, box, { sasaran, warna })
}

/** A bar beside the box, where the dragged unit would come to stand. */
function paintGap(
  { ctx, zoom }: Pen,
  { x, y, lebar, tinggi }: Box,
  { sasaran, warna }: { readonly sasaran: Sasaran & { readonly jenis: 'SELA' }; readonly warna: string }
): void {
  const isAfter = sasaran.letak === 'SESUDAH'
  const tebal = Math.max(6, 4 / zoom)
  ctx.fillStyle = warna
  ctx.beginPath()
  if (sasaran.isTegak) ctx.roundRect(x, (isAfter ? y + tinggi + JARAK_SELA / 2 : y - JARAK_SELA / 2) - tebal / 2, lebar, tebal, tebal / 2)
  else ctx.roundRect((isAfter ? x + lebar + JARAK_SELA : x - JARAK_SELA) - tebal / 2, y, tebal, tinggi, tebal / 2)
  ctx.fill()
}
