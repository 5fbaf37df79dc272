/// <reference path="./d3-flextree.d.ts" />
import { flextree } from 'd3-flextree'
import { type Bounds, boundsAround } from './spatial-index'
import type { Pohon, Simpul } from './tree'
import type { UnorId } from './unor'

/** A card's place on the chart; `x`,`y` is its upper left corner. */
export type Box = Bounds & { readonly id: UnorId; readonly simpul: Simpul }

/** An orthogonal line from a unor to one below it, as x,y pairs in order. */
export type Connector = { readonly dari: UnorId; readonly ke: UnorId; readonly titik: readonly number[]; readonly isPutus: boolean }

/** A chart laid out: the same boxes go to the screen and to paper. */
export type Layout = { readonly boxes: readonly Box[]; readonly connectors: readonly Connector[]; readonly bounds: Bounds }

export type Ukuran = { readonly lebar: number; readonly tinggi: number }

/** Distances of a layout. */
export type LayoutOptions = {
  readonly gapX: number
  readonly gapY: number
  /** Between cards hung below each other. */
  readonly gapBaris: number
  /** How far hung cards stand in from their line. */
  readonly inden: number
  /** Leaves hang in columns when a unor has more of them than this. */
  readonly gantungDi: number
  /** Longest column of hung leaves. */
  readonly barisMaks: number
}

export const LAYOUT_OPTIONS: LayoutOptions = { gapX: 24, gapY: 44, gapBaris: 14, inden: 24, gantungDi: 3, barisMaks: 6 }

/** How the line from the parent reaches a card: from above; straight from the trunk; along a spine that drops from the parent, or from the bus. */
type Masuk = 'ATAS' | 'BATANG' | 'RUSUK' | 'KOLOM'

/** A card within a block, from the middle of the block's top edge. */
type Item = Ukuran & {
  readonly simpul: Simpul
  readonly induk: Simpul | null
  readonly masuk: Masuk
  readonly x: number
  readonly y: number
}

/** A piece that is moved as one: a unor with what stands beside it, or a column of hung leaves. */
type Block = Ukuran & { readonly items: readonly Item[]; readonly anak: readonly Block[] }

/** Cards laid out beside the trunk, from the left edge of the first. */
type Outline = Ukuran & { readonly items: readonly Item[] }

type Sizes = (simpul: Simpul) => Ukuran

/** Places every shown unor. Pure: the same tree gives the same chart. */
export function layout(pohon: Pohon, sizes: Sizes, options: LayoutOptions = LAYOUT_OPTIONS): Layout {
  const plan = createPlan(sizes, options)
  const root: Block = { lebar: 0, tinggi: 0, items: [], anak: pohon.akar.map((simpul) => plan.blockOf(simpul, null)) }
  const flex = flextree<Block>({
    children: (block) => block.anak,
    nodeSize: ({ data }) => [data.lebar, data.tinggi],
    spacing: options.gapX
  })
  const placed = new Map<UnorId, Box & { readonly item: Item; readonly atasBlok: number }>()
  flex(flex.hierarchy(root)).each(({ data, x, y }) => {
    for (const item of data.items) {
      const { simpul, lebar, tinggi } = item
      placed.set(simpul.unor.id, { id: simpul.unor.id, simpul, x: x + item.x, y: y + item.y, lebar, tinggi, item, atasBlok: y })
    }
  })
  const boxes = [...placed.values()].map(({ id, simpul, x, y, lebar, tinggi }) => ({ id, simpul, x, y, lebar, tinggi }))
  const connectors = [...placed.values()].flatMap((to) => {
    const from = to.item.induk && placed.get(to.item.induk.unor.id)
    return from ? [connect(from, to, options)] : []
  })
  return { boxes, connectors, bounds: boundsAround(boxes) }
}

function createPlan(sizes: Sizes, o: LayoutOptions) {
  const blockOf = (simpul: Simpul, induk: Simpul | null): Block => {
    const head = sizes(simpul)
    const beside = simpul.anak.filter((s) => s.kedudukan !== 'LINI')
    const line = simpul.anak.filter((s) => s.kedudukan === 'LINI')
    const top = head.tinggi + o.gapY
    const left = wingOf(
      simpul,
      beside.filter((s) => s.kedudukan === 'STAF_AHLI'),
      top
    )
    const right = outline(
      simpul,
      beside.filter((s) => s.kedudukan === 'SEKRETARIAT'),
      top
    )
    const items: Item[] = [{ ...head, simpul, induk, masuk: 'ATAS', x: -head.lebar / 2, y: 0 }]
    for (const item of left.items) items.push({ ...item, x: item.x - left.lebar - o.inden })
    for (const item of right.items) items.push({ ...item, x: item.x + o.inden })
    const band = Math.max(left.tinggi, right.tinggi)
    const wing = beside.length === 0 ? 0 : Math.max(left.lebar, right.lebar) + o.inden
    return {
      items,
      lebar: Math.max(head.lebar, 2 * wing),
      tinggi: top + (band === 0 ? 0 : band + o.gapY),
      anak: rowOf(simpul, line)
    }
  }

  /** Staf ahli stand beside each other. */
  const wingOf = (induk: Simpul, list: readonly Simpul[], top: number): Outline => {
    const items: Item[] = []
    let lebar = 0
    let tinggi = 0
    for (const simpul of list) {
      const one = outline(induk, [simpul], top)
      const from = lebar === 0 ? 0 : lebar + o.gapX
      for (const item of one.items) items.push({ ...item, masuk: item.induk === induk ? 'ATAS' : item.masuk, x: from + item.x })
      lebar = from + one.lebar
      tinggi = Math.max(tinggi, one.tinggi)
    }
    return { items, lebar, tinggi }
  }

  /** Branches stand in a row; many leaves hang in columns after them. */
  const rowOf = (induk: Simpul, line: readonly Simpul[]): readonly Block[] => {
    const leaves = line.filter((s) => s.anak.length === 0)
    if (leaves.length <= o.gantungDi) return line.map((s) => blockOf(s, induk))
    const count = Math.ceil(leaves.length / o.barisMaks)
    const isAlone = count === 1 && leaves.length === induk.anak.length
    const cut = (i: number): number => Math.ceil((i * leaves.length) / count)
    const columns = Array.from({ length: count }, (_, i) => leaves.slice(cut(i), cut(i + 1)))
    return [
      ...line.filter((s) => s.anak.length > 0).map((s) => blockOf(s, induk)),
      ...columns.map((column) => columnOf(induk, column, isAlone ? 'RUSUK' : 'KOLOM'))
    ]
  }

  const columnOf = (induk: Simpul, leaves: readonly Simpul[], masuk: Masuk): Block => {
    const { items, lebar, tinggi } = outline(induk, leaves, 0)
    return {
      items: items.map((item) => ({ ...item, masuk, x: item.x - lebar / 2 + o.inden })),
      lebar: lebar + 2 * o.inden,
      // the gap below keeps the line of a neighbouring row from running through the last card
      tinggi: tinggi + o.gapY,
      anak: []
    }
  }

  /** Cards below each other from `top`, what is below each of them indented once more. */
  const outline = (induk: Simpul, list: readonly Simpul[], top: number): Outline => {
    const items: Item[] = []
    const add = (simpul: Simpul, above: Simpul, depth: number): void => {
      const last = items.at(-1)
      const y = last ? last.y + last.tinggi + o.gapBaris : top
      items.push({ ...sizes(simpul), simpul, induk: above, masuk: depth === 0 ? 'BATANG' : 'RUSUK', x: depth * o.inden, y })
      for (const anak of simpul.anak) add(anak, simpul, depth + 1)
    }
    for (const simpul of list) add(simpul, induk, 0)
    const last = items.at(-1)
    return { items, lebar: Math.max(0, ...items.map((i) => i.x + i.lebar)), tinggi: last ? last.y + last.tinggi - top : 0 }
  }

  return { blockOf }
}

type Placed = Box & { readonly item: Item; readonly atasBlok: number }

function connect(from: Placed, to: Placed, o: LayoutOptions): Connector {
  return { dari: from.id, ke: to.id, titik: pathOf(from, to, o), isPutus: to.simpul.kedudukan === 'STAF_AHLI' }
}

function pathOf(from: Placed, to: Placed, { gapY, inden }: LayoutOptions): readonly number[] {
  const trunk = from.x + from.lebar / 2
  const bottom = from.y + from.tinggi
  const middle = to.y + to.tinggi / 2
  const centre = to.x + to.lebar / 2
  const spine = to.x - inden / 2
  const bus = to.atasBlok - gapY / 2
  const above = to.y - gapY / 2
  switch (to.item.masuk) {
    case 'BATANG':
      return [trunk, bottom, trunk, middle, centre > trunk ? to.x : to.x + to.lebar, middle]
    case 'RUSUK':
      return [spine, bottom, spine, middle, to.x, middle]
    case 'KOLOM':
      return [trunk, bottom, trunk, bus, spine, bus, spine, middle, to.x, middle]
    case 'ATAS':
      return centre === trunk ? [trunk, bottom, trunk, to.y] : [trunk, bottom, trunk, above, centre, above, centre, to.y]
  }
}
