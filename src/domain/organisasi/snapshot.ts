import type { Tanggal } from '../kit/tanggal'
import type { PegawaiId, PegawaiRingkas } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { Jabatan, JabatanId } from './jabatan'
import type { Unor, UnorId } from './unor'

/** The organisation on one day, as rows: what crosses the border. `penempatan` holds only what is in force on `tanggal`. */
export type SnapshotRows = {
  readonly tanggal: Tanggal
  readonly unor: readonly Unor[]
  readonly jabatan: readonly Jabatan[]
  readonly pegawai: readonly PegawaiRingkas[]
  readonly penempatan: readonly Penempatan[]
}

/** The organisation on one day, indexed once: what charts, plans and rules read. Never changed in place. */
export type Snapshot = {
  readonly tanggal: Tanggal
  readonly unor: ReadonlyMap<UnorId, Unor>
  readonly jabatan: ReadonlyMap<JabatanId, Jabatan>
  readonly pegawai: ReadonlyMap<PegawaiId, PegawaiRingkas>
  /** Placements by post, in order of TMT. */
  readonly byJabatan: ReadonlyMap<JabatanId, readonly Penempatan[]>
  /** Placements by person. */
  readonly byPegawai: ReadonlyMap<PegawaiId, readonly Penempatan[]>
  /** Posts by unor, leading post first, then by `urut`. */
  readonly jabatanByUnor: ReadonlyMap<UnorId, readonly Jabatan[]>
  /** Units by parent (`null` = roots), by `urut`. */
  readonly anakByUnor: ReadonlyMap<UnorId | null, readonly Unor[]>
}

/** Builds the indexes of a snapshot. */
export function indexSnapshot(rows: SnapshotRows): Snapshot {
  const penempatan = rows.penempatan.toSorted((a, b) => (a.tmtMulai ?? '').localeCompare(b.tmtMulai ?? ''))
  return {
    tanggal: rows.tanggal,
    unor: new Map(rows.unor.map((u) => [u.id, u])),
    jabatan: new Map(rows.jabatan.map((j) => [j.id, j])),
    pegawai: new Map(rows.pegawai.map((p) => [p.id, p])),
    byJabatan: Map.groupBy(penempatan, (p) => p.jabatanId),
    byPegawai: Map.groupBy(penempatan, (p) => p.pegawaiId),
    jabatanByUnor: Map.groupBy(rows.jabatan.toSorted(leadingFirst), (j) => j.unorId),
    anakByUnor: Map.groupBy(
      rows.unor.toSorted((a, b) => a.urut - b.urut),
      (u) => u.indukId
    )
  }
}

const leadingFirst = (a: Jabatan, b: Jabatan): number => Number(b.isPimpinan) - Number(a.isPimpinan) || a.urut - b.urut
