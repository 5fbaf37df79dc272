import { z } from 'zod'
import { Pegawai, PegawaiRingkas } from '../pegawai/pegawai'
import { Penempatan } from '../pegawai/penempatan'
import { Jabatan } from './jabatan'
import { indexSnapshot, type Snapshot, type SnapshotRows } from './snapshot'
import { Unor } from './unor'

const rowsOf = <Row extends z.ZodType, Id extends z.ZodType>(row: Row, id: Id) => z.object({ taruh: z.array(row), hapus: z.array(id) })

/** Susulan: what changes of a snapshot, row by row: rows to put in (new, or in place of the one with that id) and ids to take out. */
export const SusulanRows = z.object({
  unor: rowsOf(Unor, Unor.shape.id),
  jabatan: rowsOf(Jabatan, Jabatan.shape.id),
  pegawai: rowsOf(PegawaiRingkas, Pegawai.shape.id),
  penempatan: rowsOf(Penempatan, Penempatan.shape.id)
})
export type SusulanRows = z.infer<typeof SusulanRows>

/** Nothing changes. */
export const TANPA_SUSULAN: SusulanRows = {
  unor: { taruh: [], hapus: [] },
  jabatan: { taruh: [], hapus: [] },
  pegawai: { taruh: [], hapus: [] },
  penempatan: { taruh: [], hapus: [] }
}

/** The rows of a snapshot with what came after put in; tables that did not change stay the very same arrays. */
export function withSusulan(rows: SnapshotRows, susulan: SusulanRows): SnapshotRows {
  return {
    tanggal: rows.tanggal,
    unor: patched(rows.unor, susulan.unor),
    jabatan: patched(rows.jabatan, susulan.jabatan),
    pegawai: patched(rows.pegawai, susulan.pegawai),
    penempatan: patched(rows.penempatan, susulan.penempatan)
  }
}

/** Everything of an indexed snapshot as rows again. */
export const rowsOfSnapshot = (snapshot: Snapshot): SnapshotRows => ({
  tanggal: snapshot.tanggal,
  unor: [...snapshot.unor.values()],
  jabatan: [...snapshot.jabatan.values()],
  pegawai: [...snapshot.pegawai.values()],
  penempatan: [...snapshot.byJabatan.values()].flat()
})

/** A snapshot as it becomes, e.g. the organisation after a draft. */
export function snapshotAfter(snapshot: Snapshot, susulan: SusulanRows): Snapshot {
  const rows = rowsOfSnapshot(snapshot)
  return indexSnapshot(withSusulan(rows, susulan), { rows, snapshot })
}

type Rows<T extends { readonly id: string }> = { readonly taruh: readonly T[]; readonly hapus: readonly T['id'][] }

function patched<T extends { readonly id: string }>(rows: readonly T[], { taruh, hapus }: Rows<T>): readonly T[] {
  if (taruh.length + hapus.length === 0) return rows
  const out = new Set<string>(hapus)
  const baru = new Map<string, T>(taruh.map((row) => [row.id, row]))
  const kept = rows.filter((row) => !out.has(row.id)).map((row) => baru.get(row.id) ?? row)
  const lama = new Set<string>(kept.map((row) => row.id))
  return [...kept, ...taruh.filter((row) => !lama.has(row.id))]
}
