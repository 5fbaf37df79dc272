import type { Tanggal } from '../kit/tanggal'
import { isAdaPada, type Unor, type UnorId } from './unor'
import type { UnorLampau } from './unor-lampau'

/** A unor as it was until a day (that day not included). */
type Dahulu = { readonly sampai: Tanggal; readonly unor: Unor }

/** Units with what they were before, made ready to be asked about any day. */
export type UnorBerwaktu = {
  readonly unor: readonly Unor[]
  /** What units were before, by unor, the earliest first. */
  readonly dahulu: ReadonlyMap<UnorId, readonly Dahulu[]>
}

/** Makes units ready to be asked about any day. */
export function createUnorBerwaktu(unor: readonly Unor[], unorLampau: readonly UnorLampau[]): UnorBerwaktu {
  const kini = new Map(unor.map((u) => [u.id, u]))
  const rows = unorLampau
    .toSorted((a, b) => a.sampai.localeCompare(b.sampai))
    .flatMap(({ id: _id, unorId, sampai, ...was }) => {
      const now = kini.get(unorId)
      return now ? [{ sampai, unor: { ...now, ...was } }] : []
    })
  return { unor, dahulu: Map.groupBy(rows, (row) => row.unor.id) }
}

/** The units that exist on a day, called, typed and hung as they were then. */
export const unorPada = ({ unor, dahulu }: UnorBerwaktu, tanggal: Tanggal): readonly Unor[] =>
  unor.filter((u) => isAdaPada(u, tanggal)).map((u) => dahulu.get(u.id)?.find(({ sampai }) => tanggal < sampai)?.unor ?? u)
