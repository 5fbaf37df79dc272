import type { Viewport } from '@xyflow/react'
import type { Bounds } from '../../../domain/organisasi/spatial-index'
import type { Point } from '../drag/drag-gesture'
import type { RuasTampak } from './pita-bagan'

/** A leg of a ribbon on screen: a curve from one card’s edge to another’s, in pixels. */
export type Lengkung = {
  readonly nomor: number
  readonly awal: Point
  readonly kendali: Point
  readonly akhir: Point
  /** Where its numbers stand: where the person leaves; and at the post filled first. */
  readonly lencana: readonly Point[]
}

type Garis = Pick<Lengkung, 'awal' | 'kendali' | 'akhir'>

/** How far a curve bows out, of its length; a swap is two bows apart because each bows to its own left. */
const BUSUR = 0.16
const BUSUR_MAKS = 130
const BUSUR_MIN = 22
/** From the edge of a card. */
const JARAK = 3
/** How far out the way of somebody begins whose card is not on the chart, or is the same card. */
const TEPI = 64

/** The curves of some legs as a view shows them; numbers that would lie on each other move along their curves. */
export function lengkungDi(ruas: readonly RuasTampak[], viewport: Viewport): readonly Lengkung[] {
  const terpakai: Point[] = []
  return ruas.map((r) => {
    const ke = onScreen(r.ke, viewport)
    const garis = r.dari === null || r.dari === r.ke ? sejenak(r, ke) : antara(onScreen(r.dari, viewport), ke)
    return { nomor: r.nomor, ...garis, lencana: lencanaOf(garis, terpakai, r.isPertama && r.dari !== r.ke) }
  })
}

/** The point of a curve at a part of its way, 0 to 1. */
export const titikDi = ({ awal, kendali, akhir }: Garis, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * awal.x + b * kendali.x + c * akhir.x, y: a * awal.y + b * kendali.y + c * akhir.y }
}

const onScreen = ({ x, y, lebar, tinggi }: Bounds, viewport: Viewport): Bounds => ({
  x: x * viewport.zoom + viewport.x,
  y: y * viewport.zoom + viewport.y,
  lebar: lebar * viewport.zoom,
  tinggi: tinggi * viewport.zoom
})

function antara(dari: Bounds, ke: Bounds): Garis {
  const [a, b] = [tengah(dari), tengah(ke)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const panjang = Math.max(1, Math.hypot(dx, dy))
  const busur = Math.min(BUSUR_MAKS, Math.max(BUSUR_MIN, panjang * BUSUR))
  const kendali = { x: (a.x + b.x) / 2 + (dy / panjang) * busur, y: (a.y + b.y) / 2 - (dx / panjang) * busur }
  return { awal: tepi(dari, kendali), kendali, akhir: tepi(ke, kendali) }
}

/** Into a card from its right: from outside the chart, or out of the very same card. */
function sejenak({ dari }: RuasTampak, ke: Bounds): Garis {
  const kanan = ke.x + ke.lebar + JARAK
  const akhir = { x: kanan, y: ke.y + ke.tinggi * 0.7 }
  const awal = dari === null ? { x: kanan + TEPI, y: ke.y + ke.tinggi * 0.35 } : { x: kanan, y: ke.y + ke.tinggi * 0.2 }
  return { awal, kendali: { x: kanan + TEPI, y: ke.y + ke.tinggi * 0.6 }, akhir }
}

function lencanaOf(garis: Garis, terpakai: Point[], isPertama: boolean): readonly Point[] {
  if (panjangOf(garis) < PENDEK) return [disamping(garis)]
  return [bebas(garis, terpakai, MULAI), ...(isPertama ? [bebas(garis, terpakai, TIBA)] : [])]
}

/** Beside a curve that is too short to carry a number. */
function disamping(garis: Garis): Point {
  const tengahnya = titikDi(garis, 0.5)
  const [dx, dy] = [garis.kendali.x - tengahnya.x, garis.kendali.y - tengahnya.y]
  const panjang = Math.max(1, Math.hypot(dx, dy))
  return { x: tengahnya.x + (dx / panjang) * DISAMPING, y: tengahnya.y + (dy / panjang) * DISAMPING }
}

const DISAMPING = 17

/** Where a number stands along its curve, in pixels from an end, and which way it gives way. */
type Tempat = { readonly jauh: number; readonly dari: 'AWAL' | 'AKHIR' }

const MULAI: Tempat = { jauh: 9, dari: 'AWAL' }
const TIBA: Tempat = { jauh: 30, dari: 'AKHIR' }
/** A curve as short as this has no room for a number on it. */
const PENDEK = 72
/** Numbers keep so far from each other. */
const RENGGANG = 23

/** The first place on the curve where no other number stands. */
function bebas(garis: Garis, terpakai: Point[], { jauh, dari }: Tempat): Point {
  const panjang = Math.max(1, panjangOf(garis))
  const at = (px: number): Point => titikDi(garis, dari === 'AWAL' ? Math.min(1, px / panjang) : Math.max(0, 1 - px / panjang))
  const isBebas = (p: Point): boolean => terpakai.every((q) => Math.hypot(p.x - q.x, p.y - q.y) >= RENGGANG)
  let px = jauh
  while (px + RENGGANG < panjang * 0.6 && !isBebas(at(px))) px += RENGGANG / 2
  terpakai.push(at(px))
  return at(px)
}

const panjangOf = ({ awal, kendali, akhir }: Garis): number =>
  (Math.hypot(akhir.x - awal.x, akhir.y - awal.y) +
    Math.hypot(kendali.x - awal.x, kendali.y - awal.y) +
    Math.hypot(akhir.x - kendali.x, akhir.y - kendali.y)) /
  2

const tengah = ({ x, y, lebar, tinggi }: Bounds): Point => ({ x: x + lebar / 2, y: y + tinggi / 2 })

/** Where the line from the middle of a card to a point leaves the card. */
function tepi(box: Bounds, ke: Point): Point {
  const t = tengah(box)
  const [dx, dy] = [ke.x - t.x, ke.y - t.y]
  const keluar = Math.min(
    (box.lebar / 2 + JARAK) / Math.max(1e-6, Math.abs(dx)),
    (box.tinggi / 2 + JARAK) / Math.max(1e-6, Math.abs(dy)),
    1
  )
  return { x: t.x + dx * keluar, y: t.y + dy * keluar }
}
