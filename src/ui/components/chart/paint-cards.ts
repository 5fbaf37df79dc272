import type { Box } from '../../../domain/organisasi/layout'
import { teksBagan } from '../../text/bagan'
import { aksenOf, type Hiasan, tinted, WARNA_PERUBAHAN } from './hiasan'
import { WARNA_HASIL } from './marks'
import { paintTable } from './paint-table'
import { ZOOM_BATANG, ZOOM_IKHTISAR } from './viewport'

/** How cards are painted: with their colours and marks, at a zoom. */
export type CardStyle = { readonly hiasan: Hiasan; readonly zoom: number }

const HURUF = "'Inter', 'Liberation Sans', Arial, sans-serif"
const UKURAN_TEKS = 21
const TEKS = '#303e46'
const TEPI = '#cfd8dc'
const ISI_KEKOSONGAN = { KOSONG: '#f9dfdb', SEMENTARA: '#f8ecca' } as const
const WARNA_KEKOSONGAN = { KOSONG: '#d05443', SEMENTARA: '#cf9c1f' } as const

/** Paints cards with as much as can be told at this zoom: bars, cards with a strip, cards with a name. */
export function paintCards(ctx: CanvasRenderingContext2D, boxes: readonly Box[], style: CardStyle): void {
  for (const box of boxes) {
    ctx.globalAlpha = alphaOf(box, style.hiasan)
    if (style.zoom < ZOOM_BATANG) paintBar(ctx, box, style)
    else paintCard(ctx, box, style)
  }
  ctx.globalAlpha = 1
  for (const box of boxes) if (!box.isKelompok) paintMarks(ctx, box, style)
}

/** How strongly a card and its name are painted. */
export const alphaOf = ({ id }: Box, { pudar }: Hiasan): number => (pudar.has(id) ? 0.42 : 1)

/** A bar in one colour: what is vacant stands out, or what the layer says. */
function paintBar(ctx: CanvasRenderingContext2D, { id, simpul, x, y, lebar, tinggi, isKelompok }: Box, { hiasan }: CardStyle): void {
  const kosong = hiasan.warna || isKelompok ? undefined : hiasan.kosong.get(id)
  ctx.fillStyle = kosong ? WARNA_KEKOSONGAN[kosong] : tinted(aksenOf(hiasan, simpul.unor), hiasan.warna ? 1 : 0.72)
  ctx.fillRect(x, y, lebar, tinggi)
}

function paintCard(ctx: CanvasRenderingContext2D, box: Box, { hiasan, zoom }: CardStyle): void {
  const { id, simpul, x, y, lebar, kepala, isKelompok, tabel } = box
  if (tabel) paintTable(ctx, box, zoom)
  if (isKelompok) return
  const kosong = hiasan.kosong.get(id)
  const aksen = aksenOf(hiasan, simpul.unor)
  ctx.fillStyle = hiasan.warna ? tinted(aksen, 0.3) : kosong ? ISI_KEKOSONGAN[kosong] : '#ffffff'
  ctx.fillRect(x, y, lebar, kepala)
  ctx.strokeStyle = kosong ? WARNA_KEKOSONGAN[kosong] : TEPI
  ctx.lineWidth = Math.max(1.4, 0.9 / zoom)
  ctx.strokeRect(x, y, lebar, kepala)
  ctx.fillStyle = aksen
  ctx.fillRect(x, y, lebar, Math.max(6, 2.5 / zoom))
  if (zoom >= ZOOM_IKHTISAR) paintName(ctx, box)
}

function paintName(ctx: CanvasRenderingContext2D, { simpul, x, y, lebar }: Box): void {
  ctx.fillStyle = TEKS
  ctx.font = `600 ${UKURAN_TEKS}px ${HURUF}`
  ctx.textBaseline = 'top'
  const [first, second] = twoLines(simpul.unor.nama, Math.floor(lebar / (UKURAN_TEKS * 0.56)))
  ctx.fillText(first, x + 10, y + 20, lebar - 20)
  ctx.fillText(second, x + 10, y + 20 + UKURAN_TEKS * 1.2, lebar - 20)
}

/** What a draft does with the unit, what is wrong with it, and findings of a plan. */
function paintMarks(ctx: CanvasRenderingContext2D, box: Box, { hiasan, zoom }: CardStyle): void {
  const { id, x, y, lebar } = box
  const perubahan = hiasan.perubahan.get(id)
  if (perubahan) paintPerubahan(ctx, box, { warna: WARNA_PERUBAHAN[perubahan], teks: teksBagan.perubahan[perubahan], zoom })
  const tanda = hiasan.tanda.get(id)
  if (tanda) paintDot(ctx, { x: x + lebar, y, r: Math.max(14, 4 / zoom), warna: WARNA_HASIL[tanda.warna] })
  if (hiasan.peringatan.get(id)?.length) paintWarning(ctx, box, Math.max(20, 5 / zoom))
}

type Change = { readonly warna: string; readonly teks: string; readonly zoom: number }

function paintPerubahan(ctx: CanvasRenderingContext2D, { x, y, lebar, kepala }: Box, { warna, teks, zoom }: Change): void {
  ctx.strokeStyle = warna
  ctx.lineWidth = Math.max(4, 2 / zoom)
  ctx.strokeRect(x, y, lebar, kepala)
  if (zoom < ZOOM_IKHTISAR) return
  ctx.font = `650 17px ${HURUF}`
  ctx.textBaseline = 'middle'
  ctx.fillStyle = warna
  ctx.fillRect(x + 10, y - 15, ctx.measureText(teks).width + 16, 26)
  ctx.fillStyle = '#ffffff'
  ctx.fillText(teks, x + 18, y - 1)
}

type Dot = { readonly x: number; readonly y: number; readonly r: number; readonly warna: string }

function paintDot(ctx: CanvasRenderingContext2D, { x, y, r, warna }: Dot): void {
  ctx.fillStyle = warna
  ctx.beginPath()
  ctx.arc(x, y, r, 0, 2 * Math.PI)
  ctx.fill()
}

function paintWarning(ctx: CanvasRenderingContext2D, { x, y, lebar, kepala }: Box, size: number): void {
  const [right, bottom] = [x + lebar - 6, y + kepala - 6]
  ctx.fillStyle = '#cf9c1f'
  ctx.beginPath()
  ctx.moveTo(right - size, bottom)
  ctx.lineTo(right, bottom)
  ctx.lineTo(right - size / 2, bottom - size)
  ctx.fill()
}

/** A name broken at a word into two lines of at most so many letters. */
function twoLines(nama: string, letters: number): readonly [string, string] {
  if (nama.length <= letters) return [nama, '']
  const at = nama.lastIndexOf(' ', letters)
  const cut = at > 0 ? at : letters
  const rest = nama.slice(cut).trim()
  return [nama.slice(0, cut), rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest]
}
