import type { Box } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import { warnaUnor } from './warna-unor'

const HURUF = "'Liberation Sans', Arial, sans-serif"
/** Sizes on screen, in pixels. */
const UKURAN = 10.5
const BARIS = 12
const LEBAR_MAKS = 128
const LEBAR_MIN = 54
const BARIS_MAKS = 3
const DASAR = 'rgb(255 255 255 / 88%)'
const DASAR_KOSONG = 'rgb(249 223 219 / 94%)'

type MapStyle = { readonly zoom: number; readonly kosong: ReadonlySet<UnorId> }

/** On a map of the whole only the perangkat daerah are named: letters of constant size over their cards, as wide as the neighbours allow. */
export function paintLabels(ctx: CanvasRenderingContext2D, boxes: readonly Box[], { zoom, kosong }: MapStyle): void {
  ctx.font = `600 ${UKURAN / zoom}px ${HURUF}`
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'center'
  for (const { box, room } of labelled(boxes)) {
    const width = Math.min(LEBAR_MAKS / zoom, room - 8 / zoom)
    if (width * zoom < LEBAR_MIN) continue
    const lines = brokenLines(box.simpul.unor.nama, (text) => ctx.measureText(text).width <= width)
    paintLines(ctx, { box, lines, width, line: BARIS / zoom, dasar: kosong.has(box.id) ? DASAR_KOSONG : DASAR })
  }
  ctx.textAlign = 'start'
}

/** The line of the first two levels, each with the distance to its nearer neighbour on the same height. */
function labelled(boxes: readonly Box[]): readonly { readonly box: Box; readonly room: number }[] {
  const shown = boxes.filter(({ simpul }) => simpul.tingkat <= 2 && simpul.kedudukan === 'LINI').toSorted((a, b) => a.y - b.y || a.x - b.x)
  const distance = (a: Box | undefined, b: Box | undefined): number => (a && b && a.y === b.y ? b.x - a.x : Infinity)
  return shown.map((box, i) => ({ box, room: Math.min(distance(shown[i - 1], box), distance(box, shown[i + 1])) }))
}

type Lines = { readonly box: Box; readonly lines: readonly string[]; readonly width: number; readonly line: number; readonly dasar: string }

function paintLines(ctx: CanvasRenderingContext2D, { box, lines, width, line, dasar }: Lines): void {
  const centre = box.x + box.lebar / 2
  const top = box.y + box.tinggi / 2 - (lines.length * line) / 2
  const back = Math.min(width, Math.max(...lines.map((text) => ctx.measureText(text).width))) + line / 2
  ctx.fillStyle = dasar
  ctx.fillRect(centre - back / 2, top, back, lines.length * line)
  ctx.fillStyle = warnaUnor(box.simpul.unor.jenis)
  lines.forEach((text, i) => ctx.fillText(text, centre, top + (i + 0.5) * line, width))
}

/** A name broken at words into lines that fit; what is left over ends in an ellipsis. */
function brokenLines(nama: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const word of nama.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length <= BARIS_MAKS ? lines : [...lines.slice(0, BARIS_MAKS - 1), `${lines[BARIS_MAKS - 1] ?? ''}…`]
}
