import { EmptyState } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn, GridSort } from '../../components/data-grid/grid-column'
import type { GridSelection } from '../../components/data-grid/grid-selection'

type Props<T> = {
  readonly label: string
  readonly unit: string
  readonly columns: readonly GridColumn<T>[]
  readonly rows: readonly T[]
  readonly idOf: (row: T) => string
  readonly view: string
  readonly sort?: GridSort | null
  readonly onSort?: (sort: GridSort) => void
  readonly onOpen?: (row: T) => void
  readonly selection?: GridSelection
  readonly empty: React.ReactElement
  readonly foot?: React.ReactNode
}

/** A grid over rows that are all at hand. */
export function TabelPeta<T>({ rows, sort, ...rest }: Props<T>): React.JSX.Element {
  return <DataGrid<T> {...rest} {...(sort ? { sort } : {})} total={rows.length} rowAt={(index) => rows[index]} onRange={ABAIKAN} />
}

const ABAIKAN = (): void => undefined

/** What an empty grid says when a filter left nothing. */
export const NihilSaring = ({ judul, rinci }: { readonly judul: string; readonly rinci: string }): React.JSX.Element => (
  <EmptyState icon={<IconSearch />} variant="light" color="gray" title={judul} description={rinci} />
)
