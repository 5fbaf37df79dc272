/// <reference path="./d3-flextree.d.ts" />
import { flextree } from 'd3-flextree'
import type { Simpul } from './tree'

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
  /** A row of branches far wider than this is broken into several rows. */
  readonly lebarMaks: number
  /** Width to height that broken rows aim at. */
  readonly rasio: number
}

/**
 * How the line from the parent reaches a card: from above (ATAS), straight from the trunk (BATANG),
 * along a spine that drops from the parent (RUSUK) or from the bus below it (KOLOM).
 */
export type Masuk = 'ATAS' | 'BATANG' | 'RUSUK' | 'KOLOM'

/** A card within a piece of the chart, from the middle of the piece's top edge. */
export type Item = Ukuran & {
  readonly simpul: Simpul
  readonly induk: Simpul | null
  readonly masuk: Masuk
  readonly x: number
  readonly y: number
  /** Where the row begins that the card hangs in. */
  readonly atas: number
  /** The spine by which a line reaches a lower row of branches, and the height of the bus that leads to it. */
  readonly lewat: { readonly x: number; readonly y: number } | null
}

/** A piece that is moved as one: a unor with what stands beside it, or a column of hung leaves. */
type Block = Ukuran & {
  readonly items: readonly Item[]
  readonly anak: readonly Block[]
  /** Width and height it takes with everything below it, roughly. */
  readonly rentang: number
  readonly dalam: number
}

/** Cards from the left edge of the first. */
type Group = Ukuran & { readonly items: readonly Item[] }

export type Sizes = (simpul: Simpul) => Ukuran

/** What every step of a layout knows. */
type Plan = { readonly sizes: Sizes; readonly o: LayoutOptions }

/** Places the trees of some roots beside each other; the middle of the whole is at x 0, its top at y 0. */
export function placeTrees(akar: readonly Simpul[], sizes: Sizes, o: LayoutOptions): readonly Item[] {
  return placeRow(
    akar.map((simpul) => blockOf({ sizes, o }, simpul, null)),
    o
  ).items
}

/** A unor with its staf ahli to the left of the trunk and its secretariat to the right, and everything below. */
function blockOf(plan: Plan, simpul: Simpul, induk: Simpul | null): Block {
  const { sizes, o } = plan
  const head = sizes(simpul)
  const top = head.tinggi + o.gapY
  const left = wing(plan, simpul, top)
  const right = outline(plan, { induk: simpul, list: by(simpul, 'SEKRETARIAT'), top })
  const items: Item[] = [{ ...head, simpul, induk, masuk: 'ATAS', x: -head.lebar / 2, y: 0, atas: 0, lewat: null }]
  for (const item of left.items) items.push({ ...item, x: item.x - left.lebar - o.inden })
  for (const item of right.items) items.push({ ...item, x: item.x + o.inden })
  const band = Math.max(left.tinggi, right.tinggi)
  const half = band === 0 ? 0 : Math.max(left.lebar, right.lebar) + o.inden
  const size = { lebar: Math.max(head.lebar, 2 * half), tinggi: top + (band === 0 ? 0 : band + o.gapY) }
  return withRow({ ...size, items }, { simpul, anak: rowOf(plan, simpul) }, o)
}

/** Branches stand in a row; many leaves hang in columns after them. */
function rowOf(plan: Plan, induk: Simpul): readonly Block[] {
  const { gantungDi, barisMaks } = plan.o
  const line = by(induk, 'LINI')
  const leaves = line.filter((s) => s.anak.length === 0)
  if (leaves.length <= gantungDi) return line.map((s) => blockOf(plan, s, induk))
  const count = Math.ceil(leaves.length / barisMaks)
  const masuk = count === 1 && leaves.length === induk.anak.length ? 'RUSUK' : 'KOLOM'
  const cut = (i: number): number => Math.ceil((i * leaves.length) / count)
  const columns = Array.from({ length: count }, (_, i) => leaves.slice(cut(i), cut(i + 1)))
  return [
    ...line.filter((s) => s.anak.length > 0).map((s) => blockOf(plan, s, induk)),
    ...columns.map((column) => columnOf(outline(plan, { induk, list: column, top: 0 }), masuk, plan.o))
  ]
}

function columnOf({ items, lebar, tinggi }: Group, masuk: Masuk, o: LayoutOptions): Block {
  // the gap below keeps the line of a neighbouring row from running through the last card
  const size = { lebar: lebar + 2 * o.inden, tinggi: tinggi + o.gapY }
  const hung = items.map((item) => ({ ...item, masuk, atas: 0, x: item.x - lebar / 2 + o.inden }))
  return { ...size, items: hung, anak: [], rentang: size.lebar, dalam: size.tinggi }
}

type Branches = { readonly simpul: Simpul; readonly anak: readonly Block[] }

/** Puts a row of branches below a unor; a row much too wide becomes part of the block, broken into several. */
function withRow(head: Group, { simpul, anak }: Branches, o: LayoutOptions): Block {
  const rentang = anak.reduce((sum, b) => sum + b.rentang + o.gapX, -o.gapX)
  const area = anak.reduce((sum, b) => sum + b.rentang * b.dalam, 0)
  const target = Math.max(o.lebarMaks, Math.sqrt(area * o.rasio))
  if (rentang > target * TOLERANSI) return rowsBelow(head, { simpul, rows: breakRows(anak, target, o) }, o)
  return { ...head, anak, rentang: Math.max(head.lebar, rentang), dalam: head.tinggi + Math.max(0, ...anak.map((b) => b.dalam)) }
}

/** A row may be this much wider than broken rows would be before it is broken. */
const TOLERANSI = 1.4

function breakRows(anak: readonly Block[], target: number, { gapX }: LayoutOptions): readonly (readonly Block[])[] {
  const rows: Block[][] = []
  let room = 0
  for (const block of anak) {
    if (room < block.rentang) {
      rows.push([])
      room = target
    }
    rows.at(-1)?.push(block)
    room -= block.rentang + gapX
  }
  return rows
}

type Rows = { readonly simpul: Simpul; readonly rows: readonly (readonly Block[])[] }

/** Rows below each other; a spine at their left leads from the bus below the head to every row but the first. */
function rowsBelow(head: Group, { simpul, rows }: Rows, o: LayoutOptions): Block {
  const placed = rows.map((row) => placeRow(row, o))
  const lebar = Math.max(...placed.map((row) => row.lebar))
  const lewat = { x: -lebar / 2 - o.inden, y: head.tinggi - o.gapY / 2 }
  const items = [...head.items]
  let y = head.tinggi
  for (const row of placed) {
    const isFirst = row === placed[0]
    for (const item of row.items) {
      const moved = shifted(item, -lebar / 2 - row.kiri, y)
      items.push(item.induk === simpul && !isFirst ? { ...moved, lewat } : moved)
    }
    y += row.tinggi
  }
  const size = { lebar: Math.max(head.lebar, lebar + 4 * o.inden), tinggi: y }
  return { ...size, items, anak: [], rentang: size.lebar, dalam: size.tinggi }
}

/** Staf ahli stand beside each other. */
function wing(plan: Plan, induk: Simpul, top: number): Group {
  const items: Item[] = []
  let [lebar, tinggi] = [0, 0]
  for (const simpul of by(induk, 'STAF_AHLI')) {
    const one = outline(plan, { induk, list: [simpul], top })
    const from = lebar === 0 ? 0 : lebar + plan.o.gapX
    for (const item of one.items) items.push({ ...item, masuk: item.induk === induk ? 'ATAS' : item.masuk, x: from + item.x })
    lebar = from + one.lebar
    tinggi = Math.max(tinggi, one.tinggi)
  }
  return { items, lebar, tinggi }
}

type Hung = { readonly induk: Simpul; readonly list: readonly Simpul[]; readonly top: number }

/** Cards below each other from `top`, what is below each of them indented once more. */
function outline({ sizes, o }: Plan, { induk, list, top }: Hung): Group {
  const items: Item[] = []
  const add = (simpul: Simpul, above: Simpul, depth: number): void => {
    const last = items.at(-1)
    const y = last ? last.y + last.tinggi + o.gapBaris : top
    const masuk = depth === 0 ? 'BATANG' : 'RUSUK'
    items.push({ ...sizes(simpul), simpul, induk: above, masuk, x: depth * o.inden, y, atas: y, lewat: null })
    for (const anak of simpul.anak) add(anak, simpul, depth + 1)
  }
  for (const simpul of list) add(simpul, induk, 0)
  const last = items.at(-1)
  return { items, lebar: Math.max(0, ...items.map((i) => i.x + i.lebar)), tinggi: last ? last.y + last.tinggi - top : 0 }
}

/** Lays blocks beside each other with everything below them; `kiri` is their left edge. */
function placeRow(anak: readonly Block[], { gapX }: LayoutOptions): Group & { readonly kiri: number } {
  const flex = flextree<Block>({
    children: (block) => block.anak,
    nodeSize: ({ data }) => [data.lebar, data.tinggi],
    spacing: gapX
  })
  const root: Block = { lebar: 0, tinggi: 0, items: [], anak, rentang: 0, dalam: 0 }
  const items: Item[] = []
  let [kiri, kanan, tinggi] = [0, 0, 0]
  flex(flex.hierarchy(root)).each(({ data, x, y }) => {
    for (const item of data.items) items.push(shifted(item, x, y))
    kiri = Math.min(kiri, x - data.lebar / 2)
    kanan = Math.max(kanan, x + data.lebar / 2)
    tinggi = Math.max(tinggi, y + data.tinggi)
  })
  return { items, lebar: kanan - kiri, tinggi, kiri }
}

function shifted(item: Item, dx: number, dy: number): Item {
  const lewat = item.lewat && { x: item.lewat.x + dx, y: item.lewat.y + dy }
  return { ...item, x: item.x + dx, y: item.y + dy, atas: item.atas + dy, lewat }
}

const by = (simpul: Simpul, kedudukan: Simpul['kedudukan']): readonly Simpul[] => simpul.anak.filter((s) => s.kedudukan === kedudukan)
