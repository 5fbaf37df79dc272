import { type Item, type LayoutOptions, placeTrees, type Sizes } from './layout-blocks'
import { type Bounds, boundsAround } from './spatial-index'
import type { Pohon, Simpul } from './tree'
import type { UnorId } from './unor'

/** A card's place on the chart; `x`,`y` is its upper left corner. */
export type Box = Bounds & { readonly id: UnorId; readonly simpul: Simpul }

/** An orthogonal line from a unor to one below it, as x,y pairs in order. */
export type Connector = { readonly dari: UnorId; readonly ke: UnorId; readonly titik: readonly number[]; readonly isPutus: boolean }

/** A chart laid out: the same boxes go to the screen and to paper. */
export type Layout = { readonly boxes: readonly Box[]; readonly connectors: readonly Connector[]; readonly bounds: Bounds }

/** The distances of our charts. */
export const LAYOUT_OPTIONS: LayoutOptions = {
  gapX: 24,
  gapY: 44,
  gapBaris: 14,
  inden: 24,
  gantungDi: 3,
  barisMaks: 6,
  lebarMaks: 3600,
  rasio: 3.2
}

/** Places every shown unor. Pure: the same tree gives the same chart. */
export function layout(pohon: Pohon, sizes: Sizes, options: LayoutOptions = LAYOUT_OPTIONS): Layout {
  const items = placeTrees(pohon.akar, sizes, options)
  const byId = new Map(items.map((item) => [item.simpul.unor.id, item]))
  const boxes = items.map(({ simpul, x, y, lebar, tinggi }) => ({ id: simpul.unor.id, simpul, x, y, lebar, tinggi }))
  const connectors = items.flatMap((to) => {
    const from = to.induk && byId.get(to.induk.unor.id)
    return from ? [connect(from, to, options)] : []
  })
  return { boxes, connectors, bounds: boundsAround(boxes) }
}

function connect(from: Item, to: Item, options: LayoutOptions): Connector {
  return {
    dari: from.simpul.unor.id,
    ke: to.simpul.unor.id,
    titik: pathOf(from, to, options),
    isPutus: to.simpul.kedudukan === 'STAF_AHLI'
  }
}

function pathOf(from: Item, to: Item, { gapY, inden }: LayoutOptions): readonly number[] {
  const trunk = from.x + from.lebar / 2
  const bottom = from.y + from.tinggi
  const middle = to.y + to.tinggi / 2
  const centre = to.x + to.lebar / 2
  const spine = to.x - inden / 2
  const bus = to.atas - gapY / 2
  const down = to.lewat ? [trunk, bottom, trunk, to.lewat.y, to.lewat.x, to.lewat.y, to.lewat.x, bus] : [trunk, bottom, trunk, bus]
  switch (to.masuk) {
    case 'BATANG':
      return [trunk, bottom, trunk, middle, centre > trunk ? to.x : to.x + to.lebar, middle]
    case 'RUSUK':
      return [spine, bottom, spine, middle, to.x, middle]
    case 'KOLOM':
      return [...down, spine, bus, spine, middle, to.x, middle]
    case 'ATAS':
      return centre === trunk && !to.lewat ? [trunk, bottom, trunk, to.y] : [...down, centre, bus, centre, to.y]
  }
}
