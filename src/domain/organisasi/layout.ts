import { placeTrees } from './layout-blocks'
import type { Item, LayoutOptions, Sizes } from './layout-items'
import type { TabelJabatan } from './layout-tabel'
import { type Bounds, boundsAround } from './spatial-index'
import type { Pohon, Simpul } from './tree'
import type { UnorId } from './unor'

/** A card's place on the chart; `x`,`y` is its upper left corner. */
export type Box = Bounds & {
  /** The unor it speaks of. The group of JF of a unor is a box of its own with the same id. */
  readonly id: UnorId
  readonly simpul: Simpul
  /** A table of posts and nothing else. */
  readonly isKelompok: boolean
  /** Height of the card itself; below it, down to `tinggi`, lies its table. */
  readonly kepala: number
  readonly tabel: TabelJabatan | null
}

/** An orthogonal line from a unor to one below it, as x,y pairs in order. */
export type Connector = { readonly dari: UnorId; readonly ke: UnorId; readonly titik: readonly number[]; readonly isPutus: boolean }

/** A chart laid out: the same boxes go to the screen and to paper. */
export type Layout = { readonly boxes: readonly Box[]; readonly connectors: readonly Connector[]; readonly bounds: Bounds }

/** The distances of a chart from top to bottom. */
export const LAYOUT_OPTIONS: LayoutOptions = {
  arah: 'BAWAH',
  gapX: 24,
  gapY: 44,
  gapBaris: 14,
  inden: 24,
  gantungDi: 3,
  gantungDiAkar: 3,
  barisMaks: 6,
  lebarMaks: 3600,
  rasio: 3.2,
  samping: true,
  barisSendiri: new Set()
}

/** What is drawn of the units: how large their cards are, and which tables are below them. */
export type Isi = { readonly sizes: Sizes; readonly tabelOf?: (simpul: Simpul) => TabelJabatan | null }

/** Places every shown unor. Pure: the same tree gives the same chart. */
export function layout({ akar }: Pick<Pohon, 'akar'>, { sizes, tabelOf }: Isi, options: LayoutOptions = LAYOUT_OPTIONS): Layout {
  const isKanan = options.arah === 'KANAN'
  const items = placeTrees(akar, isKanan ? (simpul) => turned(sizes(simpul)) : sizes, options)
  const byId = new Map(items.filter(isUnit).map((item) => [item.simpul.unor.id, item]))
  const connectors = items.flatMap((to) => {
    const from = to.induk && byId.get(to.induk.unor.id)
    return from ? [connect(from, to, options)] : []
  })
  const boxes = items.map((item) => boxOf(item, tabelOf?.(item.simpul) ?? null))
  return isKanan ? turnedLayout(boxes, connectors) : { boxes, connectors, bounds: boundsAround(boxes) }
}

const isUnit = ({ simpul }: Item): boolean => simpul.kedudukan !== 'KELOMPOK'

const boxOf = (item: Item, tabel: TabelJabatan | null): Box => ({
  id: item.simpul.unor.id,
  simpul: item.simpul,
  x: item.x,
  y: item.y,
  lebar: item.lebar,
  tinggi: item.tinggi,
  isKelompok: !isUnit(item),
  kepala: item.kepala ?? item.tinggi,
  tabel
})

/** A chart that grows to the right is one that grows downwards, mirrored on the diagonal. */
function turnedLayout(boxes: readonly Box[], connectors: readonly Connector[]): Layout {
  const turnedBoxes = boxes.map((box) => ({ ...box, x: box.y, y: box.x, lebar: box.tinggi, tinggi: box.lebar, kepala: box.lebar }))
  const lines = connectors.map((line) => ({ ...line, titik: line.titik.map((_, i) => line.titik[i % 2 === 0 ? i + 1 : i - 1] ?? 0) }))
  return { boxes: turnedBoxes, connectors: lines, bounds: boundsAround(turnedBoxes) }
}

const turned = ({ lebar, tinggi }: ReturnType<Sizes>): ReturnType<Sizes> => ({ lebar: tinggi, tinggi: lebar })

function connect(from: Item, to: Item, options: LayoutOptions): Connector {
  const { kedudukan, unor } = to.simpul
  return {
    dari: from.simpul.unor.id,
    ke: unor.id,
    titik: pathOf(from, to, options),
    isPutus: kedudukan === 'STAF_AHLI' || kedudukan === 'KELOMPOK'
  }
}

function pathOf(from: Item, to: Item, { gapY, inden }: LayoutOptions): readonly number[] {
  const trunk = from.x + from.lebar / 2
  const bottom = from.y + from.tinggi
  const middle = to.y + (to.kepala ?? to.tinggi) / 2
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
