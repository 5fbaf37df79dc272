import { DataTable, type DataTableColumn, type DataTableSortProps, type DataTableSortStatus } from 'mantine-datatable'
import { angka } from '../lib/format'
import classes from './paged-table.module.css'

/** Rows of one page of a table. */
export const ROWS_PER_PAGE = 50

type PagedTableProps<T> = {
  /** What the table lists, for screen readers. */
  readonly label: string
  readonly columns: readonly DataTableColumn<T>[]
  readonly rows: readonly T[] | undefined
  readonly idOf: (row: T) => string | number
  readonly total: number
  readonly page: number
  readonly onPage: (page: number) => void
  readonly busy: boolean
  /** What is counted: `pegawai`. */
  readonly unit: string
  readonly empty: React.ReactElement
  readonly onRow?: (row: T) => void
  readonly sort?: DataTableSortStatus<T>
  readonly onSort?: (sort: DataTableSortStatus<T>) => void
}

/** A table that fills its place, one page at a time: the pages come from the database. */
export function PagedTable<T>(props: PagedTableProps<T>): React.JSX.Element {
  const { label, columns, rows, idOf, total, page, onPage, busy, unit, empty, onRow, sort, onSort } = props
  const sorting: DataTableSortProps<T> = sort && onSort ? { sortStatus: sort, onSortStatusChange: onSort } : {}
  return (
    <div className={classes.frame}>
      <DataTable
        aria-label={label}
        columns={[...columns]}
        records={rows ? [...rows] : []}
        idAccessor={idOf}
        height="100%"
        withTableBorder
        borderColor="gray.2"
        rowBorderColor="gray.1"
        highlightOnHoverColor="laut.0"
        borderRadius="lg"
        highlightOnHover
        verticalSpacing={7}
        horizontalSpacing="sm"
        fetching={busy}
        loaderBackgroundBlur={0}
        emptyState={rows ? empty : <span />}
        page={page}
        onPageChange={onPage}
        totalRecords={total}
        recordsPerPage={ROWS_PER_PAGE}
        paginationText={({ from, to, totalRecords }) => `${angka(from)}–${angka(to)} dari ${angka(totalRecords)} ${unit}`}
        getPaginationControlProps={(control) => ({ 'aria-label': CONTROLS[control] })}
        {...(onRow ? { onRowClick: ({ record }: { readonly record: T }) => onRow(record) } : {})}
        {...sorting}
      />
    </div>
  )
}

const CONTROLS = { first: 'Halaman pertama', last: 'Halaman terakhir', previous: 'Halaman sebelumnya', next: 'Halaman berikutnya' } as const
