import { addYears, type Tanggal } from '../kit/tanggal'
import { isBerlaku } from '../pegawai/penempatan'
import { indexSnapshot, type Snapshot, type SnapshotRows, type Terindeks } from './snapshot'
import { isAdaPada, type Unor, type UnorId } from './unor'
import { unorPada } from './unor-pada'
import type { Waktu } from './waktu'

/** How far one can look back and ahead, in years. */
export const TAHUN_WAKTU = 5

/** The organisation on any day: units as they were called and stood then; on a day to come whoever has reached BUP has left the post. */
export function snapshotPada(waktu: Waktu, tanggal: Tanggal, before: Terindeks | null = null): Terindeks {
  const { rows, hariIni, pensiun } = waktu
  const isNanti = tanggal > hariIni
  const isServing = (id: Parameters<typeof pensiun.get>[0]): boolean => !isNanti || (pensiun.get(id) ?? '9') > tanggal
  const next: SnapshotRows = {
    tanggal,
    unor: unorPada(waktu.unor, tanggal),
    jabatan: rows.jabatan.filter((j) => isAdaPada(j, tanggal)),
    pegawai: rows.pegawai,
    penempatan: rows.penempatan.filter((p) => isBerlaku(p, tanggal) && isServing(p.pegawaiId))
  }
  return indexed(next, before)
}

/** The same day with the units that are there no more or not yet, within the years one can look at; they hold no posts. */
export function withPudar(waktu: Waktu, { rows }: Terindeks): { readonly digambar: Snapshot; readonly pudar: ReadonlySet<UnorId> } {
  const ada = new Set(rows.unor.map((u) => u.id))
  const [dari, sampai] = [addYears(waktu.hariIni, -TAHUN_WAKTU), addYears(waktu.hariIni, TAHUN_WAKTU)]
  const calon = new Map(
    waktu.rows.unor
      .filter((u) => !ada.has(u.id) && (u.aktifSampai ?? sampai) > dari && (u.aktifDari ?? dari) <= sampai)
      .map((u) => [u.id, u])
  )
  const hasPlace = ({ indukId }: Unor): boolean => {
    if (indukId === null || ada.has(indukId)) return true
    const induk = calon.get(indukId)
    return induk !== undefined && hasPlace(induk)
  }
  const pudar = [...calon.values()].filter(hasPlace)
  return { digambar: indexSnapshot({ ...rows, unor: [...rows.unor, ...pudar] }), pudar: new Set(pudar.map((u) => u.id)) }
}

/** Tables that came out the very same as before are taken over with their indexes. */
function indexed(next: SnapshotRows, before: Terindeks | null): Terindeks {
  if (before === null) return { rows: next, snapshot: indexSnapshot(next) }
  const rows: SnapshotRows = {
    ...next,
    unor: sameOr(before.rows.unor, next.unor),
    jabatan: sameOr(before.rows.jabatan, next.jabatan),
    penempatan: sameOr(before.rows.penempatan, next.penempatan)
  }
  return { rows, snapshot: indexSnapshot(rows, before) }
}

const sameOr = <T>(then: readonly T[], now: readonly T[]): readonly T[] =>
  then.length === now.length && then.every((row, i) => row === now[i]) ? then : now
