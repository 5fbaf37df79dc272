import type { Jabatan } from '../organisasi/jabatan'
import { liesWithin, type Unor, type UnorId } from '../organisasi/unor'

/** How close two posts stand: one leads the unit the other works in or below, both work in one unit, or neither. */
export type Kedekatan = 'GARIS_LANGSUNG' | 'SATU_UNIT' | 'JAUH'

type Tempat = Pick<Jabatan, 'unorId' | 'isPimpinan'>
type Units = ReadonlyMap<UnorId, Unor>

/** How close two posts stand to each other in the line of command. */
export function kedekatan(units: Units, a: Tempat, b: Tempat): Kedekatan {
  if (isAtasan(units, a, b) || isAtasan(units, b, a)) return 'GARIS_LANGSUNG'
  return a.unorId === b.unorId ? 'SATU_UNIT' : 'JAUH'
}

/** The post leads the unit the other works in, or one above it, however far. */
const isAtasan = (units: Units, atasan: Tempat, bawahan: Tempat): boolean =>
  atasan.isPimpinan && liesWithin(units, atasan.unorId, bawahan.unorId)
