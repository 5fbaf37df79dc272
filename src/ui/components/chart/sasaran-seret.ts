import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Box } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { Point } from '../drag/drag-gesture'
import type { ChartLayout } from './chart-layout'

/** What is dragged on the chart: units with what is below them, or posts of a unit. */
export type Bawaan =
  { readonly jenis: 'UNOR'; readonly ids: readonly UnorId[] } | { readonly jenis: 'JABATAN'; readonly ids: readonly JabatanId[] }

/** Where it may be let go: on a unit, beside one of its siblings-to-be, or in the waiting room. */
export type Sasaran =
  | { readonly jenis: 'UNOR'; readonly id: UnorId }
  | {
      readonly jenis: 'SELA'
      readonly indukId: UnorId
      readonly diId: UnorId
      readonly letak: 'SEBELUM' | 'SESUDAH'
      /** True where siblings stand below each other: the place lies above or below the box. */
      readonly isTegak: boolean
    }
  | { readonly jenis: 'TUNGGU' }

/** What the rules say of one drag; asked anew for each place hovered, so prepared once. */
export type Persiapan = {
  readonly nama: readonly string[]
  /** What comes along, in words; null = nothing. */
  readonly rinci: string | null
  /** Why it may not be let go there; null = it may. */
  readonly tolak: (ke: Sasaran) => string | null
  /** What becomes unusual if it is. */
  readonly catatan: (ke: Sasaran) => readonly string[]
  /** What letting go there does, in words. */
  readonly judul: (ke: Sasaran) => string
}

/** What dragging means where it is used. */
export type AturanSeret = {
  readonly siapkan: (bawaan: Bawaan) => Persiapan
  readonly onJatuh: (bawaan: Bawaan, ke: Sasaran, at: Point) => void
}

/** A drag under way. */
export type SeretUnor = {
  readonly bawaan: Bawaan
  readonly persiapan: Persiapan
  readonly sasaran: Sasaran | null
  readonly tolak: string | null
}

const TEPI_MENDATAR = 0.2
const TEPI_TEGAK = 0.26

/** The place at a point of the chart: a box, or near the edge that faces its siblings the gap beside it. */
export function sasaranDi(susunan: ChartLayout, x: number, y: number): Sasaran | null {
  const box = susunan.boxIndex.at(x, y)
  if (!box) return null
  const sela = selaDi(susunan, box, { x, y })
  return sela ?? { jenis: 'UNOR', id: box.id }
}

function selaDi(susunan: ChartLayout, box: Box, { x, y }: Point): Sasaran | null {
  const { indukId } = box.simpul.unor
  const tetangga = tetanggaOf(susunan, box)
  if (indukId === null || !tetangga) return null
  const isTegak = Math.abs(tetangga.x - box.x) < Math.abs(tetangga.y - box.y)
  const [jalan, tepi] = isTegak ? [(y - box.y) / box.tinggi, TEPI_TEGAK] : [(x - box.x) / box.lebar, TEPI_MENDATAR]
  if (jalan >= tepi && jalan <= 1 - tepi) return null
  return { jenis: 'SELA', indukId, diId: box.id, letak: jalan < tepi ? 'SEBELUM' : 'SESUDAH', isTegak }
}

/** The nearest sibling that hangs in the same way; undefined for an only one. */
function tetanggaOf({ pohon, byId }: ChartLayout, box: Box): Box | undefined {
  const { unor, kedudukan } = box.simpul
  const saudara = (unor.indukId === null ? undefined : pohon.byId.get(unor.indukId))?.anak ?? []
  const lain = saudara.filter((s) => s.kedudukan === kedudukan)
  const at = lain.indexOf(box.simpul)
  if (at < 0) return undefined
  return [lain[at - 1], lain[at + 1]].flatMap((s) => (s && byId.get(s.unor.id)) ?? []).toSorted((a, b) => jarak(a, box) - jarak(b, box))[0]
}

const jarak = (a: Box, b: Box): number => Math.hypot(a.x - b.x, a.y - b.y)

/** True when two places are the same. */
export const isSasaranSama = (a: Sasaran | null, b: Sasaran | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The unit things let go there come to stand below; null = the waiting room. */
export function indukOf(ke: Sasaran): UnorId | null {
  switch (ke.jenis) {
    case 'TUNGGU':
      return null
    case 'UNOR':
      return ke.id
    case 'SELA':
      return ke.indukId
  }
}
