import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { GridSelection } from './grid-selection'
import classes from './data-grid.module.css'
import type { GridColumn, GridSort } from './grid-column'

type GridHeadProps<T> = {
  readonly columns: readonly GridColumn<T>[]
  readonly sort: GridSort | undefined
  readonly onSort: ((sort: GridSort) => void) | undefined
  readonly selection: GridSelection | undefined
}

/** The titles of a grid: a click sorts, a second one turns the order round. */
export function GridHead<T>({ columns, sort, onSort, selection }: GridHeadProps<T>): React.JSX.Element {
  return (
    <div className={classes.head} role="row">
      {selection && (
        <span role="columnheader" className={classes.tick}>
          <Checkbox
            size="xs"
            aria-label="Pilih semua"
            checked={selection.isAll}
            indeterminate={!selection.isAll && selection.ids.size > 0}
            onChange={(event) => selection.onAll(event.currentTarget.checked)}
          />
        </span>
      )}
      {columns.map((column) => (
        <HeadCell key={column.key} column={column} turun={sort?.key === column.key ? sort.turun : null} onSort={onSort} />
      ))}
    </div>
  )
}

type HeadCellProps<T> = {
  readonly column: GridColumn<T>
  /** The order of the rows if they are sorted by this column. */
  readonly turun: boolean | null
  readonly onSort: ((sort: GridSort) => void) | undefined
}

function HeadCell<T>({ column: { key, title, isSortable, isNumber, isFixed }, turun, onSort }: HeadCellProps<T>): React.JSX.Element {
  return (
    <span
      role="columnheader"
      className={classes.title}
      data-number={isNumber || undefined}
      data-fixed={isFixed || undefined}
      aria-sort={SORTED[String(turun)]}
    >
      {isSortable && onSort ? (
        <button type="button" onClick={() => onSort({ key, turun: turun === false })} title={`Urutkan menurut ${title}`}>
          {title}
          {turun !== null && (turun ? <IconArrowDown size={13} /> : <IconArrowUp size={13} />)}
        </button>
      ) : (
        title
      )}
    </span>
  )
}

const SORTED: Readonly<Record<string, 'none' | 'ascending' | 'descending'>> = { null: 'none', false: 'ascending', true: 'descending' }
