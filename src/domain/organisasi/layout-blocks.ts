/// <reference path="./d3-flextree.d.ts" />
import { flextree } from 'd3-flextree'
import { type Anak, anakOf, type Item, type LayoutOptions, type Masuk, shift, type Sizes, type Ukuran } from './layout-items'
import type { Simpul } from './tree'

/** A piece that is moved as one: a unor with what stands beside it, or a column of hung leaves. */
type Block = Ukuran & {
  /** Width and height as one value: flextree asks for them many times. */
  readonly kotak: readonly [number, number]
  readonly items: readonly Item[]
  readonly anak: readonly Block[]
  /** Width and height it takes with everything below it, roughly. */
  readonly rentang: number
  readonly dalam: number
}

/** Cards from the left edge of the first. */
type Group = Ukuran & { readonly items: readonly Item[] }

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
  const anak = anakOf(simpul, o)
  const left = (o.kiriTegak ? outline : wing)(plan, { induk: simpul, list: anak.kiri, top })
  const right = o.sampingDatar
    ? shelf(plan, { induk: simpul, list: anak.kanan, top })
    : outline(plan, { induk: simpul, list: anak.kanan, top })
  const items: Item[] = [{ ...head, simpul, induk, masuk: 'ATAS', x: -head.lebar / 2, y: 0, atas: 0, lewat: null }]
  for (const item of left.items) items.push(shift(item, -left.lebar - o.inden, 0))
  for (const item of right.items) items.push(shift(item, o.inden, 0))
  const band = Math.max(left.tinggi, right.tinggi)
  const half = band === 0 ? 0 : Math.max(left.lebar, right.lebar) + o.inden
  const size = { lebar: Math.max(head.lebar, 2 * half), tinggi: top + (band === 0 ? 0 : band + o.gapY) }
  return withRow({ ...size, items }, { simpul, anak: rowOf(plan, simpul, anak) }, o)
}

/** Branches stand in a row; where there are many leaves, those next to each other hang in columns between them. */
function rowOf(plan: Plan, induk: Simpul, { lini, kiri, kanan }: Anak): readonly Block[] {
  const { gantungDi, gantungDiAkar } = plan.o
  const leaves = lini.filter(isLeaf).length
  if (leaves <= (induk.tingkat === 1 ? gantungDiAkar : gantungDi)) return lini.map((s) => blockOf(plan, s, induk))
  const isAlone = leaves === lini.length && leaves <= plan.o.barisMaks && kiri.length + kanan.length === 0
  return runsOf(lini).flatMap((run) => {
    const [first] = run
    if (!first) return []
    return isLeaf(first) ? columnsOf(plan, { induk, list: run, top: 0 }, isAlone ? 'RUSUK' : 'KOLOM') : [blockOf(plan, first, induk)]
  })
}

const isLeaf = ({ anak }: Simpul): boolean => anak.length === 0

/** Leaves next to each other as one run; every branch by itself. */
function runsOf(lini: readonly Simpul[]): readonly (readonly Simpul[])[] {
  const runs: Simpul[][] = []
  for (const simpul of lini) {
    const last = runs.at(-1)
    if (last?.[0] && isLeaf(last[0]) && isLeaf(simpul)) last.push(simpul)
    else runs.push([simpul])
  }
  return runs
}

/** Columns of a run of leaves, as even as can be. */
function columnsOf(plan: Plan, { induk, list }: Hung, masuk: Masuk): readonly Block[] {
  const count = Math.ceil(list.length / plan.o.barisMaks)
  const cut = (i: number): number => Math.ceil((i * list.length) / count)
  return Array.from({ length: count }, (_, i) => {
    const column = outline(plan, { induk, list: list.slice(cut(i), cut(i + 1)), top: 0 })
    // a spine can only drop from a head that is above it
    const isBelow = column.lebar < plan.sizes(induk).lebar + plan.o.inden
    return columnOf(column, isBelow ? masuk : 'KOLOM', plan.o)
  })
}

function columnOf({ items, lebar, tinggi }: Group, masuk: Masuk, o: LayoutOptions): Block {
  // the gap below keeps the line of a neighbouring row from running through the last card
  const size = { lebar: lebar + 2 * o.inden, tinggi: tinggi + o.gapY }
  for (const item of items) {
    shift(item, o.inden - lebar / 2, 0)
    item.masuk = masuk
    item.atas = 0
  }
  return whole({ ...size, items })
}

/** A piece with nothing below it. */
const whole = ({ lebar, tinggi, items }: Group): Block => ({
  lebar,
  tinggi,
  kotak: [lebar, tinggi],
  items,
  anak: [],
  rentang: lebar,
  dalam: tinggi
})

type Branches = { readonly simpul: Simpul; readonly anak: readonly Block[] }

/** Puts a row of branches below a unor; a row much too wide, or of two kinds, becomes part of the block, broken into several. */
function withRow(head: Group, { simpul, anak }: Branches, o: LayoutOptions): Block {
  const rows = (simpul.tingkat === 1 ? apart(anak, o) : [anak]).flatMap((row) =>
    isTooWide(row, o) ? breakRows(row, targetOf(row, o), o) : [row]
  )
  if (rows.length > 1) return rowsBelow(head, { simpul, rows }, o)
  const dalam = head.tinggi + Math.max(0, ...anak.map((b) => b.dalam))
  return { ...whole(head), anak, rentang: Math.max(head.lebar, rentangOf(anak, o)), dalam }
}

/** Right below the root of a view, kinds with a row of their own stand below the others. */
function apart(anak: readonly Block[], { barisSendiri }: LayoutOptions): readonly (readonly Block[])[] {
  if (barisSendiri.size === 0) return [anak]
  const isApart = ({ items: [first] }: Block): boolean => first !== undefined && barisSendiri.has(first.simpul.unor.jenis)
  return [anak.filter((b) => !isApart(b)), anak.filter(isApart)].filter((row) => row.length > 0)
}

const rentangOf = (row: readonly Block[], { gapX }: LayoutOptions): number => row.reduce((sum, b) => sum + b.rentang + gapX, -gapX)

const targetOf = (row: readonly Block[], { lebarMaks, rasio }: LayoutOptions): number =>
  Math.max(lebarMaks, Math.sqrt(row.reduce((sum, b) => sum + b.rentang * b.dalam, 0) * rasio))

const isTooWide = (row: readonly Block[], o: LayoutOptions): boolean => rentangOf(row, o) > targetOf(row, o) * TOLERANSI

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

/** Rows below each other, each in the middle; a spine at their left leads from the bus below the head to every row but the first. */
function rowsBelow(head: Group, { simpul, rows }: Rows, o: LayoutOptions): Block {
  const placed = rows.map((row) => placeRow(row, o))
  const lebar = Math.max(...placed.map((row) => row.lebar))
  const lewat = { x: -lebar / 2 - o.inden, y: head.tinggi - o.gapY / 2 }
  const items: Item[] = [...head.items]
  let y = head.tinggi
  for (const row of placed) {
    const isFirst = row === placed[0]
    for (const item of row.items) {
      items.push(shift(item, -row.lebar / 2 - row.kiri, y))
      if (item.induk === simpul && !isFirst) item.lewat = lewat
    }
    y += row.tinggi
  }
  return whole({ lebar: Math.max(head.lebar, lebar + 4 * o.inden), tinggi: y, items })
}

/** Staf ahli stand beside each other. */
function wing(plan: Plan, { induk, list, top }: Hung): Group {
  const items: Item[] = []
  let [lebar, tinggi] = [0, 0]
  for (const simpul of list) {
    const one = outline(plan, { induk, list: [simpul], top })
    const from = lebar === 0 ? 0 : lebar + plan.o.gapX
    for (const item of one.items) {
      if (item.induk === induk) item.masuk = 'ATAS'
      items.push(shift(item, from, 0))
    }
    lebar = from + one.lebar
    tinggi = Math.max(tinggi, one.tinggi)
  }
  return { items, lebar, tinggi }
}

/** Cards below each other from `top`, each over the middle of a row of what is below it. */
function shelf(plan: Plan, { induk, list, top }: Hung): Group {
  const items: Item[] = []
  let [y, lebar] = [top, 0]
  for (const simpul of list) {
    const size = plan.sizes(simpul)
    const row = wing(plan, { induk: simpul, list: simpul.anak, top: y + size.tinggi + plan.o.gapY })
    const x = Math.max(0, (row.lebar - size.lebar) / 2)
    const head: Item = { ...size, simpul, induk, masuk: 'BATANG', x, y, atas: y, lewat: null }
    items.push(head, ...row.items)
    lebar = Math.max(lebar, x + head.lebar, row.lebar)
    y += head.tinggi + (row.tinggi === 0 ? 0 : plan.o.gapY + row.tinggi) + plan.o.gapBaris
  }
  return { items, lebar, tinggi: items.length === 0 ? 0 : y - plan.o.gapBaris - top }
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

/** Blocks beside each other; `kiri` is their left edge, from where what is above them has its middle. */
type Row = Group & { readonly kiri: number }

/** Lays blocks beside each other with everything below them. */
function placeRow(anak: readonly Block[], o: LayoutOptions): Row {
  const [first, ...others] = anak
  if (first && others.length === 0) return placeColumn(first, o)
  return anak.every((block) => block.anak.length === 0) ? placeLeaves(anak, o) : placeTree(anak, o)
}

/** One block alone, and what is below it: nothing beside it can push it aside. */
function placeColumn(block: Block, o: LayoutOptions): Row {
  const below = placeRow(block.anak, o)
  const items = [...block.items, ...below.items.map((item) => shift(item, 0, block.tinggi))]
  const kiri = Math.min(-block.lebar / 2, below.kiri)
  const kanan = Math.max(block.lebar / 2, below.kiri + below.lebar)
  return { items, lebar: kanan - kiri, tinggi: block.tinggi + below.tinggi, kiri }
}

/** Blocks with nothing below them, their head over the middle of the row. */
function placeLeaves(anak: readonly Block[], { gapX }: LayoutOptions): Row {
  const total = anak.reduce((sum, block) => sum + block.lebar + gapX, anak.length === 0 ? 0 : -gapX)
  const kiri = -total / 2
  let x = kiri
  const items = anak.flatMap((block) => {
    const middle = x + block.lebar / 2
    x += block.lebar + gapX
    return block.items.map((item) => shift(item, middle, 0))
  })
  return { items, lebar: total, tinggi: Math.max(0, ...anak.map((block) => block.tinggi)), kiri }
}

/** Branches of which each may reach below its neighbours. */
function placeTree(anak: readonly Block[], { gapX }: LayoutOptions): Row {
  const flex = flextree<Block>({
    children: (block) => block.anak,
    nodeSize: ({ data }) => data.kotak,
    spacing: gapX
  })
  const root: Block = { ...whole({ lebar: 0, tinggi: 0, items: [] }), anak }
  const items: Item[] = []
  let [kiri, kanan, tinggi] = [0, 0, 0]
  flex(flex.hierarchy(root)).each(({ data, x, y }) => {
    for (const item of data.items) items.push(shift(item, x, y))
    kiri = Math.min(kiri, x - data.lebar / 2)
    kanan = Math.max(kanan, x + data.lebar / 2)
    tinggi = Math.max(tinggi, y + data.tinggi)
  })
  return { items, lebar: kanan - kiri, tinggi, kiri }
}
