import type { JenisUnor } from './unor'
import type { Simpul } from './tree'

/** `kepala`: the height of the card itself where a table is attached below it; lines from the side meet its middle. */
export type Ukuran = { readonly lebar: number; readonly tinggi: number; readonly kepala?: number }

/** Distances and habits of a layout. */
export type LayoutOptions = {
  /** Whether the tree grows downwards or to the right. */
  readonly arah: 'BAWAH' | 'KANAN'
  readonly gapX: number
  readonly gapY: number
  /** Between cards hung below each other. */
  readonly gapBaris: number
  /** How far hung cards stand in from their line. */
  readonly inden: number
  /** Leaves hang in columns when a unor has more of them than this. */
  readonly gantungDi: number
  /** The same below the root of the view. */
  readonly gantungDiAkar: number
  /** Longest column of hung leaves. */
  readonly barisMaks: number
  /** A row of branches far wider than this is broken into several rows. */
  readonly lebarMaks: number
  /** Width to height that broken rows aim at. */
  readonly rasio: number
  /** Whether sekretariat and staf ahli stand beside the trunk, or in line with the others. */
  readonly samping: boolean
  /** Whether the units of a secretariat stand beside each other below it, not below one another. */
  readonly sampingDatar?: boolean
  /** Whether staf ahli stand below one another beside the trunk, not beside each other. */
  readonly kiriTegak?: boolean
  /** Kinds that stand in a row of their own below the others, right below the root of the view. */
  readonly barisSendiri: ReadonlySet<JenisUnor>
}

/**
 * How the line from the parent reaches a card: from above (ATAS), straight from the trunk (BATANG),
 * along a spine that drops from the parent (RUSUK) or from the bus below it (KOLOM).
 */
export type Masuk = 'ATAS' | 'BATANG' | 'RUSUK' | 'KOLOM'

/**
 * A card within a piece of the chart, from the middle of the piece's top edge. It belongs to one piece at a time and is moved with it,
 * in place: a chart has ten thousand of them, each moved several times.
 */
export type Item = Ukuran & {
  readonly simpul: Simpul
  readonly induk: Simpul | null
  masuk: Masuk
  x: number
  y: number
  /** Where the row begins that the card hangs in. */
  atas: number
  /** The spine by which a line reaches a lower row of branches, and the height of the bus that leads to it. */
  lewat: { readonly x: number; readonly y: number } | null
}

export type Sizes = (simpul: Simpul) => Ukuran

/** The children of a unor by where they stand. */
export type Anak = { readonly lini: readonly Simpul[]; readonly kiri: readonly Simpul[]; readonly kanan: readonly Simpul[] }

/** Staf ahli stand left of the trunk and the secretariat right of it; the group of JF left below a head, in line elsewhere. */
export function anakOf({ anak, tingkat }: Simpul, { samping }: LayoutOptions): Anak {
  if (!samping) return { lini: anak, kiri: [], kanan: [] }
  const isKiri = ({ kedudukan }: Simpul): boolean => kedudukan === 'STAF_AHLI' || (kedudukan === 'KELOMPOK' && tingkat === 1)
  const isKanan = ({ kedudukan }: Simpul): boolean => kedudukan === 'SEKRETARIAT'
  return { lini: anak.filter((s) => !isKiri(s) && !isKanan(s)), kiri: anak.filter(isKiri), kanan: anak.filter(isKanan) }
}

/** Moves an item and answers it. */
export function shift(item: Item, dx: number, dy: number): Item {
  item.x += dx
  item.y += dy
  item.atas += dy
  if (item.lewat) item.lewat = { x: item.lewat.x + dx, y: item.lewat.y + dy }
  return item
}
