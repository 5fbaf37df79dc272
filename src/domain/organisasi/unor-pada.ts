import type { Tanggal } from '../kit/tanggal'
import { isAdaPada, type Unor, type UnorId } from './unor'
import type { UnorLampau } from './unor-lampau'

/** The units that exist on a day, called, typed and hung as they were then. */
export function unorPada(unor: readonly Unor[], unorLampau: readonly UnorLampau[], tanggal: Tanggal): readonly Unor[] {
  const lampau = berlakuPada(unorLampau, tanggal)
  return unor.filter((u) => isAdaPada(u, tanggal)).map((u) => seperti(u, lampau.get(u.id)))
}

/** Of each unor the row that held on the day: the first one to run out after it. */
function berlakuPada(unorLampau: readonly UnorLampau[], tanggal: Tanggal): ReadonlyMap<UnorId, UnorLampau> {
  const nanti = unorLampau.filter(({ sampai }) => sampai > tanggal).toSorted((a, b) => b.sampai.localeCompare(a.sampai))
  return new Map(nanti.map((row) => [row.unorId, row]))
}

function seperti(unor: Unor, lampau: UnorLampau | undefined): Unor {
  if (!lampau) return unor
  const { nama, indukId, jenis, tipe, urut } = lampau
  return { ...unor, nama, indukId, jenis, tipe, urut }
}
