import type { Box } from '../../../domain/organisasi/layout'
import type { Simpul } from '../../../domain/organisasi/tree'
import type { ChartLayout } from './chart-layout'
import { BARIS_PETA, HURUF_PETA, type MapStyle, paintGround, UKURAN_PETA } from './paint-labels'

/** Between a card and its name, in pixels on screen. */
const JARAK = 6

/** On a map that grows to the right, the first level is named to its left and the second to the right of its branches, where nothing else is drawn. */
export function paintSideLabels(ctx: CanvasRenderingContext2D, boxes: readonly Box[], style: MapStyle): void {
  const { zoom, susunan } = style
  ctx.font = `600 ${UKURAN_PETA / zoom}px ${HURUF_PETA}`
  ctx.textBaseline = 'middle'
  for (const box of readable(boxes, zoom)) {
    const isAkar = box.simpul.tingkat === 1
    const [nama, gap, line] = [box.simpul.unor.nama, JARAK / zoom, BARIS_PETA / zoom]
    const lebar = ctx.measureText(nama).width
    const left = isAkar ? box.x - gap - lebar : endOf(box.simpul, susunan) + gap
    const middle = box.y + box.tinggi / 2
    paintGround(ctx, { box, x: left - gap / 3, y: middle - line / 2, lebar: lebar + (2 * gap) / 3, tinggi: line }, style)
    ctx.fillText(nama, left, middle)
  }
  ctx.globalAlpha = 1
}

/** The cards of the first two levels whose names find room; where it is short, those in line go before staf ahli. */
function readable(boxes: readonly Box[], zoom: number): readonly Box[] {
  const found: Box[] = []
  const hasRoom = (box: Box): boolean =>
    found.every(({ simpul, y }) => simpul.tingkat !== box.simpul.tingkat || Math.abs(y - box.y) * zoom >= BARIS_PETA)
  const shown = boxes.filter(({ simpul, isKelompok }) => simpul.tingkat <= 2 && !isKelompok)
  for (const box of shown.toSorted((a, b) => Number(isStafAhli(a)) - Number(isStafAhli(b)))) if (hasRoom(box)) found.push(box)
  return found
}

const isStafAhli = ({ simpul }: Box): boolean => simpul.kedudukan === 'STAF_AHLI'

/** Where the branch of a unor ends on the right. */
function endOf(simpul: Simpul, susunan: ChartLayout): number {
  const box = susunan.byId.get(simpul.unor.id)
  const own = box ? box.x + box.lebar : -Infinity
  return simpul.anak.reduce((end, anak) => Math.max(end, endOf(anak, susunan)), own)
}
