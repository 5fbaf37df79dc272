import { bandingKunci } from '../../../domain/organisasi/daftar-jabatan'
import type { GridColumn, GridSort } from '../../components/data-grid/grid-column'

/** A column that can be sorted by: what it compares; null stands last, whichever way. */
export type KolomUrut<T> = GridColumn<T> & { readonly kunci?: (row: T) => string | number | null }

/** Marks the columns of a grid that can be sorted by. */
export const denganUrut = <T>(columns: readonly KolomUrut<T>[]): readonly KolomUrut<T>[] =>
  columns.map((column) => ({ ...column, isSortable: column.kunci !== undefined }))

/** Rows in the order asked for; as they are when none is, or the column is not there. */
export function urutkan<T>(rows: readonly T[], columns: readonly KolomUrut<T>[], sort: GridSort | null): readonly T[] {
  const kunci = sort && columns.find(({ key }) => key === sort.key)?.kunci
  if (!sort || !kunci) return rows
  return rows.toSorted((a, b) => bandingKunci(kunci(a), kunci(b), sort.turun ? -1 : 1))
}
