import type { PegawaiId } from '../pegawai/pegawai'

/** Rows of people by person: asked for one after the other without looking through all of them. */
export function perOrang<T extends { readonly pegawaiId: PegawaiId }>(rows: readonly T[]): (id: PegawaiId) => readonly T[] {
  const milik = Map.groupBy(rows, (row) => row.pegawaiId)
  return (id) => milik.get(id) ?? []
}
