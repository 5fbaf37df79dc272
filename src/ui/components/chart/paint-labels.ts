import type { Box } from '../../../domain/organisasi/layout'
import type { Bounds } from '../../../domain/organisasi/spatial-index'
import type { ChartLayout } from './chart-layout'
import { aksenOf, type Hiasan, tinted, WARNA_PERUBAHAN } from './hiasan'
import type { Kekosongan } from './marks'
import { alphaOf } from './paint-cards'

/** The letters of names on a map. */
export const HURUF_PETA = "'Liberation Sans', Arial, sans-serif"
/** Their size and the height of a line on screen, in pixels. */
export const UKURAN_PETA = 10.5
export const BARIS_PETA = 12
const LEBAR_MAKS = 128
const LEBAR_MIN = 46
/** A word may be written so much narrower before it is cut. */
const SEMPIT = 1.2
const BARIS_MAKS = 3
const DASAR = 'rgb(255 255 255 / 88%)'
const DASAR_KOSONG: Readonly<Record<Kekosongan, string>> = { KOSONG: 'rgb(249 223 219 / 94%)', SEMENTARA: 'rgb(248 236 202 / 94%)' }

/** How names are painted on a map of a chart. */
export type MapStyle = { readonly zoom: number; readonly hiasan: Hiasan; readonly susunan: ChartLayout }

/** On a map of the whole only the perangkat daerah are named: letters of constant size over their cards, as wide as the neighbours allow. */
export function paintLabels(ctx: CanvasRenderingContext2D, boxes: readonly Box[], style: MapStyle): void {
  const { zoom } = style
  ctx.font = `600 ${UKURAN_PETA / zoom}px ${HURUF_PETA}`
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'center'
  for (const { box, lebar, tinggi } of labelled(boxes)) {
    const width = Math.min(LEBAR_MAKS / zoom, lebar - 8 / zoom)
    const most = Math.min(BARIS_MAKS, Math.floor((tinggi * zoom) / BARIS_PETA))
    if (width * zoom < LEBAR_MIN || most < 1) continue
    const lines = brokenLines(box.simpul.unor.nama, most, (text, faktor = 1) => ctx.measureText(text).width <= width * faktor)
    paintLines(ctx, { box, lines, width }, style)
  }
  ctx.globalAlpha = 1
  ctx.textAlign = 'start'
}

/** Letters in the colour of the kind of unit, on red or brass where its head is missing; with a layer, black on the layer's colour. */
function inkOf({ id, simpul }: Box, hiasan: Hiasan): { readonly dasar: string; readonly warna: string } {
  const aksen = aksenOf(hiasan, simpul.unor)
  if (hiasan.warna) return { dasar: tinted(aksen, 0.3), warna: '#1c272d' }
  const kosong = hiasan.kosong.get(id)
  return { dasar: kosong ? DASAR_KOSONG[kosong] : DASAR, warna: aksen }
}

/** Lays the ground for the name of a card, framed where a draft changes the unit, and takes the ink to write it with. */
export function paintGround(
  ctx: CanvasRenderingContext2D,
  { box, x, y, lebar, tinggi }: Bounds & { readonly box: Box },
  style: MapStyle
): void {
  const { dasar, warna } = inkOf(box, style.hiasan)
  const perubahan = style.hiasan.perubahan.get(box.id)
  ctx.globalAlpha = alphaOf(box, style.hiasan)
  ctx.fillStyle = dasar
  ctx.fillRect(x, y, lebar, tinggi)
  if (perubahan) {
    ctx.strokeStyle = WARNA_PERUBAHAN[perubahan]
    ctx.lineWidth = 2 / style.zoom
    ctx.strokeRect(x, y, lebar, tinggi)
  }
  ctx.fillStyle = warna
}

type Labelled = { readonly box: Box; readonly lebar: number; readonly tinggi: number }

/** The line of the first two levels, each with its distance to the nearer neighbour on the same height, and to the next one in its column. */
function labelled(boxes: readonly Box[]): readonly Labelled[] {
  const shown = boxes.filter(({ simpul }) => simpul.tingkat <= 2 && simpul.kedudukan === 'LINI').toSorted((a, b) => a.y - b.y || a.x - b.x)
  const distance = (a: Box | undefined, b: Box | undefined): number => (a && b && a.y === b.y ? b.x - a.x : Infinity)
  const columns = Map.groupBy(shown, ({ x }) => x)
  return shown.map((box, i) => {
    const column = columns.get(box.x) ?? []
    const at = column.indexOf(box)
    const next = column[at + 1] ?? column[at - 1]
    const lebar = Math.min(distance(shown[i - 1], box), distance(box, shown[i + 1]))
    return { box, lebar, tinggi: next ? Math.abs(next.y - box.y) : Infinity }
  })
}

type Lines = {
  readonly box: Box
  readonly lines: readonly string[]
  readonly width: number
}

function paintLines(ctx: CanvasRenderingContext2D, { box, lines, width }: Lines, style: MapStyle): void {
  const line = BARIS_PETA / style.zoom
  const centre = box.x + box.lebar / 2
  const top = box.y + box.tinggi / 2 - (lines.length * line) / 2
  const back = Math.min(width, Math.max(...lines.map((text) => ctx.measureText(text).width))) + line / 2
  paintGround(ctx, { box, x: centre - back / 2, y: top, lebar: back, tinggi: lines.length * line }, style)
  lines.forEach((text, i) => ctx.fillText(text, centre, top + (i + 0.5) * line, width))
}

type Fits = (text: string, faktor?: number) => boolean

/** A name broken at words into lines that fit, so many at most; what is left over ends in an ellipsis. */
function brokenLines(nama: string, most: number, fits: Fits): readonly string[] {
  const lines: string[] = []
  for (const word of nama.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(cutWord(word, fits))
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), (lines[most - 1] ?? '').replace(/[,…]?$/, '…')]
}

/** A word, or as much of it as can be written. */
function cutWord(word: string, fits: Fits): string {
  if (fits(word, SEMPIT)) return word
  let length = word.length - 1
  while (length > 1 && !fits(`${word.slice(0, length)}…`)) length -= 1
  return `${word.slice(0, length)}…`
}
