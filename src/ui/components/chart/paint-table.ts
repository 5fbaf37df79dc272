import type { Box } from '../../../domain/organisasi/layout'
import { tinggiBaris, UKURAN_TABEL } from '../../../domain/organisasi/layout-tabel'
import { ZOOM_IKHTISAR } from './viewport'

/** The table of a box as it looks from afar: its lines, and the names of posts while they can be made out. */
export function paintTable(ctx: CanvasRenderingContext2D, { x, y, lebar, tinggi, kepala, isKelompok, tabel }: Box, zoom: number): void {
  if (!tabel) return
  const top = isKelompok ? y : y + kepala
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(x, top, lebar, y + tinggi - top)
  ctx.strokeStyle = '#cfd8dc'
  ctx.lineWidth = Math.max(1.4, 0.9 / zoom)
  ctx.strokeRect(x, top, lebar, y + tinggi - top)
  ctx.textBaseline = 'middle'
  ctx.font = "14px 'Inter', 'Liberation Sans', Arial, sans-serif"
  let at = top + (tabel.judul === null ? 0 : UKURAN_TABEL.judul) + UKURAN_TABEL.kepala
  ctx.fillStyle = '#eef2f3'
  ctx.fillRect(x, at - UKURAN_TABEL.kepala, lebar, UKURAN_TABEL.kepala)
  for (const baris of tabel.baris) {
    const next = at + tinggiBaris(baris)
    if (zoom >= ZOOM_IKHTISAR) paintRow(ctx, { teks: baris.teks.join(' '), x: x + 8, y: (at + next) / 2 })
    ctx.fillStyle = '#e1e8ea'
    ctx.fillRect(x, next, lebar, 1)
    at = next
  }
}

function paintRow(ctx: CanvasRenderingContext2D, { teks, x, y }: { readonly teks: string; readonly x: number; readonly y: number }): void {
  ctx.fillStyle = '#475760'
  ctx.fillText(teks, x, y, UKURAN_TABEL.kolom.nama - 8)
}
