import fc from 'fast-check'
import type { Box, Layout } from '../../../src/domain/organisasi/layout'
import { touches } from '../../../src/domain/organisasi/spatial-index'
import type { Cabang } from './organisasi-builder'

/** The box of the unit with this name. */
export function boxOf(susunan: Layout, nama: string): Box {
  const box = susunan.boxes.find((b) => b.simpul.unor.nama === nama && !b.isKelompok)
  if (!box) throw new Error(`No box ${nama}`)
  return box
}

/** Trees of up to about forty units with every kind of branch. */
export function anyTree(): fc.Arbitrary<Cabang> {
  const jenis = fc.constantFrom('DINAS', 'DINAS', 'DINAS', 'SEKRETARIAT', 'STAF_AHLI', 'UPTD')
  const { pohon } = fc.letrec<{ pohon: readonly [string, ...Bentuk[]] }>((tie) => ({
    pohon: fc
      .tuple(jenis, fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), fc.array(tie('pohon'), { maxLength: 11 })))
      .map(([kind, anak]) => [kind, ...anak])
  }))
  return pohon.map(named)
}

type Bentuk = readonly [string, ...Bentuk[]]

function named(bentuk: Bentuk): Cabang {
  let next = 0
  const name = ([jenis, ...anak]: Bentuk): Cabang => {
    next += 1
    return [`U${next}:${jenis}`, ...anak.map(name)]
  }
  return name(bentuk)
}

/** Which boxes lie on others. */
export function overlaps({ boxes }: Layout): readonly string[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (touches(a, b) ? [`${a.id} on ${b.id}`] : [])))
}

/** True when a line runs level and plumb only. */
export const isOrthogonal = (titik: readonly number[]): boolean => segments(titik).every(([x1, y1, x2, y2]) => x1 === x2 || y1 === y2)

/** The boxes a line runs through besides those it joins. */
export function crossedBy({ boxes }: Layout, { dari, ke, titik }: Layout['connectors'][number]): readonly string[] {
  const others = boxes.filter((b) => b.id !== dari && b.id !== ke)
  return segments(titik).flatMap(([x1, y1, x2, y2]) => {
    const line = { x: Math.min(x1, x2), y: Math.min(y1, y2), lebar: Math.abs(x1 - x2), tinggi: Math.abs(y1 - y2) }
    return others.filter((b) => touches(b, line)).map((b) => `${dari}-${ke} through ${b.id}`)
  })
}

const segments = (titik: readonly number[]): readonly (readonly [number, number, number, number])[] =>
  Array.from({ length: titik.length / 2 - 1 }, (_, i) => {
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = titik.slice(i * 2, i * 2 + 4)
    return [x1, y1, x2, y2]
  })

/** True when a point lies on the edge of a box. */
export function onEdge(box: Box, [x = NaN, y = NaN]: readonly number[]): boolean {
  const inX = x >= box.x && x <= box.x + box.lebar
  const inY = y >= box.y && y <= box.y + box.tinggi
  return inX && inY && (x === box.x || x === box.x + box.lebar || y === box.y || y === box.y + box.tinggi)
}
