import type { Point } from '../drag/drag-gesture'
import { type Lengkung, titikDi } from './lengkung'
import { warnaPita } from './pita-bagan'
import { type Size, ZOOM_IKHTISAR } from './viewport'

const PUTIH = 'rgba(255, 255, 255, 0.92)'
const TEBAL = 4.5
const TEBAL_SOROT = 7
const TEPI_PUTIH = 4
const PANAH = 15
const LENCANA = 11
/** On the map of a whole city everything is smaller. */
const KECIL = 0.6
const PENUH = { garis: 1, angka: 1 }
/** The others, while one is looked at. */
const PUDAR = { garis: 0.16, angka: 0.16 }
/** All of them, while one is to be looked at and none is yet: their numbers can still be read. */
const REDUP = { garis: 0.3, angka: 0.85 }
/** How near the pointer has to come. */
const DEKAT = 8

/** Paints ribbons as curves with arrow heads and their numbers; while one is looked at (or, with `isSatu`, is to be) the others stand back. */
export function paintPita(ctx: CanvasRenderingContext2D, lengkung: readonly Lengkung[], { size, sorot, zoom, isSatu }: Lukisan): void {
  const skala = Math.min(1, Math.max(KECIL, zoom / ZOOM_IKHTISAR))
  const ratio = window.devicePixelRatio
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.lineCap = 'round'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const tampak = lengkung.filter((l) => isInView(l, size))
  for (const l of tampak.toSorted((a, b) => Number(a.nomor === sorot) - Number(b.nomor === sorot))) {
    const tebal = (l.nomor === sorot ? TEBAL_SOROT : TEBAL) * skala
    paintCurve(ctx, l, { tebal, skala, kuat: kuatOf(l.nomor, sorot, isSatu) })
  }
  ctx.globalAlpha = 1
}

type Lukisan = { readonly size: Size; readonly sorot: number | null; readonly zoom: number; readonly isSatu: boolean }

function kuatOf(nomor: number, sorot: number | null, isSatu: boolean): Kuat {
  if (sorot === null) return isSatu ? REDUP : PENUH
  return nomor === sorot ? PENUH : PUDAR
}

/** The ribbon under a point: its number, or, with `garis`, its line as well; null when there is none. */
export function pitaDi(lengkung: readonly Lengkung[], at: Point, { garis }: { readonly garis: boolean }): number | null {
  const near = (p: Point, jarak: number): boolean => Math.hypot(p.x - at.x, p.y - at.y) <= jarak
  const lencana = lengkung.findLast((l) => l.lencana.some((p) => near(p, LENCANA + 2)))
  if (lencana || !garis) return lencana?.nomor ?? null
  return lengkung.findLast((l) => isOn(l, at))?.nomor ?? null
}

const RUAS = 24

/** True when a point lies on the curve, as walked in short straight pieces. */
function isOn(l: Lengkung, at: Point): boolean {
  for (let i = 0; i < RUAS; i += 1) if (jarakKe(at, titikDi(l, i / RUAS), titikDi(l, (i + 1) / RUAS)) <= DEKAT) return true
  return false
}

function jarakKe({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / Math.max(1e-6, dx * dx + dy * dy)))
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
}

function isInView({ awal, kendali, akhir }: Lengkung, { width, height }: Size): boolean {
  const xs = [awal.x, kendali.x, akhir.x]
  const ys = [awal.y, kendali.y, akhir.y]
  return Math.max(...xs) > -TEBAL && Math.min(...xs) < width + TEBAL && Math.max(...ys) > -TEBAL && Math.min(...ys) < height + TEBAL
}

type Kuat = { readonly garis: number; readonly angka: number }
type Kuas = { readonly tebal: number; readonly skala: number; readonly kuat: Kuat }

function paintCurve(ctx: CanvasRenderingContext2D, l: Lengkung, { tebal, skala, kuat }: Kuas): void {
  ctx.globalAlpha = kuat.garis
  const warna = warnaPita(l.nomor)
  const arah = Math.atan2(l.akhir.y - l.kendali.y, l.akhir.x - l.kendali.x)
  const panah = PANAH * skala
  const ujung = { x: l.akhir.x - Math.cos(arah) * panah * 0.8, y: l.akhir.y - Math.sin(arah) * panah * 0.8 }
  const stroke = (gaya: string, lebar: number): void => {
    ctx.beginPath()
    ctx.moveTo(l.awal.x, l.awal.y)
    ctx.quadraticCurveTo(l.kendali.x, l.kendali.y, ujung.x, ujung.y)
    ctx.strokeStyle = gaya
    ctx.lineWidth = lebar
    ctx.stroke()
  }
  stroke(PUTIH, tebal + TEPI_PUTIH)
  paintHead(ctx, l.akhir, { arah, panah, warna })
  stroke(warna, tebal)
  ctx.globalAlpha = kuat.angka
  for (const p of l.lencana) paintNumber(ctx, p, { nomor: l.nomor, warna, jari: LENCANA * skala })
}

type Panah = { readonly arah: number; readonly panah: number; readonly warna: string }

function paintHead(ctx: CanvasRenderingContext2D, { x, y }: Point, { arah, panah, warna }: Panah): void {
  const sayap = (sudut: number): readonly [number, number] => [x - Math.cos(arah + sudut) * panah, y - Math.sin(arah + sudut) * panah]
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(...sayap(0.5))
  ctx.lineTo(...sayap(-0.5))
  ctx.closePath()
  ctx.strokeStyle = PUTIH
  ctx.lineWidth = TEPI_PUTIH
  ctx.stroke()
  ctx.fillStyle = warna
  ctx.fill()
}

type Angka = { readonly nomor: number; readonly warna: string; readonly jari: number }

function paintNumber(ctx: CanvasRenderingContext2D, { x, y }: Point, { nomor, warna, jari }: Angka): void {
  ctx.beginPath()
  ctx.arc(x, y, jari, 0, 2 * Math.PI)
  ctx.fillStyle = warna
  ctx.fill()
  ctx.strokeStyle = 'white'
  ctx.lineWidth = 2
  ctx.stroke()
  ctx.fillStyle = 'white'
  ctx.font = `700 ${jari * 1.1}px Inter, system-ui, sans-serif`
  ctx.fillText(String(nomor), x, y + 0.5)
}
