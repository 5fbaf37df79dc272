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

/** A snapshot with the rows it was built from. */
export type Terindeks = { readonly rows: SnapshotRows; readonly snapshot: Snapshot }

/** Builds the indexes of a snapshot; those of tables that are the very same rows as `before` are taken over. */
export function indexSnapshot(rows: SnapshotRows, before: Terindeks | null = null): Snapshot {
  const same = (...tables: readonly TabelSnapshot[]): Snapshot | null =>
    before && tables.every((name) => before.rows[name] === rows[name]) ? before.snapshot : null
  return {
    tanggal: rows.tanggal,
    pegawai: same('pegawai')?.pegawai ?? new Map(rows.pegawai.map((p) => [p.id, p])),
    ...unorIndexes(same('unor'), rows),
    ...jabatanIndexes(same('jabatan'), rows),
    ...penempatanIndexes(same('penempatan'), rows)
  }
}

type TabelSnapshot = 'unor' | 'jabatan' | 'pegawai' | 'penempatan'

const unorIndexes = (known: Snapshot | null, { unor }: SnapshotRows): Pick<Snapshot, 'unor' | 'anakByUnor'> => ({
  unor: known?.unor ?? new Map(unor.map((u) => [u.id, u])),
  anakByUnor: known?.anakByUnor ?? Map.groupBy(unor.toSorted(byUrut), (u) => u.indukId)
})

const jabatanIndexes = (known: Snapshot | null, { jabatan }: SnapshotRows): Pick<Snapshot, 'jabatan' | 'jabatanByUnor'> => ({
  jabatan: known?.jabatan ?? new Map(jabatan.map((j) => [j.id, j])),
  jabatanByUnor: known?.jabatanByUnor ?? Map.groupBy(jabatan.toSorted(leadingFirst), (j) => j.unorId)
})

function penempatanIndexes(known: Snapshot | null, { penempatan }: SnapshotRows): Pick<Snapshot, 'byJabatan' | 'byPegawai'> {
  if (known) return { byJabatan: known.byJabatan, byPegawai: known.byPegawai }
  const ordered = penempatan.toSorted(byTmt)
  return { byJabatan: Map.groupBy(ordered, (p) => p.jabatanId), byPegawai: Map.groupBy(ordered, (p) => p.pegawaiId) }
}

/** The order of posts in a unor. */
export const leadingFirst = (a: Jabatan, b: Jabatan): number => Number(b.isPimpinan) - Number(a.isPimpinan) || a.urut - b.urut

/** The order of units below one superior. */
export const byUrut = (a: Unor, b: Unor): number => a.urut - b.urut

/** The order of placements: whoever came first; those whose first day is unknown before all. */
export function byTmt(a: Penempatan, b: Penempatan): number {
  // days compare as they are written; a comparison of words would take a hundred times as long
  const [x, y] = [a.tmtMulai ?? '', b.tmtMulai ?? '']
  return x < y ? -1 : Number(x > y)
}
