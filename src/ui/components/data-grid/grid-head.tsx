import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { GridSelection } from './grid-selection'
import classes from './data-grid.module.css'
import { type GridColumn, type GridSort, type GridStretch, stretchesOf, type Stuck } from './grid-column'

type GridHeadProps<T> = {
  readonly columns: readonly GridColumn<T>[]
  readonly stuck: readonly (Stuck | null)[]
  readonly sort: GridSort | undefined
  readonly onSort: ((sort: GridSort) => void) | undefined
  readonly selection: GridSelection | undefined
}

/** The titles of a grid, under those of their groups: a click sorts, a second one turns the order round. */
export function GridHead<T>({ columns, stuck, sort, onSort, selection }: GridHeadProps<T>): React.JSX.Element {
  const stretches = stretchesOf(columns)
  return (
    <div className={classes.head} role="row" data-grouped={stretches.some(({ group }) => group !== null) || undefined}>
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
      {stretches.map((stretch) => (
        <Stretch key={stretch.columns[0]?.key} stretch={stretch}>
          {stretch.columns.map((column) => (
            <HeadCell
              key={column.key}
              column={column}
              stuck={stuck[columns.indexOf(column)] ?? null}
              turun={sort?.key === column.key ? sort.turun : null}
              onSort={onSort}
            />
          ))}
        </Stretch>
      ))}
    </div>
  )
}

type StretchProps<T> = { readonly stretch: GridStretch<T>; readonly children: React.ReactNode }

/** A group stands above its columns, and is read with each of them. */
const Stretch = <T,>({ stretch: { group, columns }, children }: StretchProps<T>): React.ReactNode =>
  group === null ? (
    children
  ) : (
    <span className={classes.group} style={{ gridColumn: `span ${columns.length}` }}>
      <span className={classes.groupTitle}>{group}</span>
      {children}
    </span>
  )

type HeadCellProps<T> = {
  readonly column: GridColumn<T>
  /** Where it stays in view; null = it moves away. */
  readonly stuck: Stuck | null
  /** The order of the rows if they are sorted by this column. */
  readonly turun: boolean | null
  readonly onSort: ((sort: GridSort) => void) | undefined
}

function HeadCell<T>({ column, stuck, turun, onSort }: HeadCellProps<T>): React.JSX.Element {
  const { title, isSortable, isNumber } = column
  return (
    <span
      role="columnheader"
      className={classes.title}
      aria-label={fullTitle(column)}
      data-number={isNumber || undefined}
      data-stuck={stuck ? true : undefined}
      data-edge={stuck?.isLast || undefined}
      style={stuck ? { left: stuck.left } : {}}
      aria-sort={SORTED[String(turun)]}
    >
      {isSortable && onSort ? <SortButton column={column} turun={turun} onSort={onSort} /> : title}
    </span>
  )
}

type SortButtonProps<T> = Pick<HeadCellProps<T>, 'column' | 'turun'> & { readonly onSort: (sort: GridSort) => void }

const SortButton = <T,>({ column, turun, onSort }: SortButtonProps<T>): React.JSX.Element => (
  <button type="button" onClick={() => onSort({ key: column.key, turun: turun === false })} title={`Urutkan menurut ${fullTitle(column)}`}>
    {column.title}
    {turun !== null && (turun ? <IconArrowDown size={13} /> : <IconArrowUp size={13} />)}
  </button>
)

/** A title with that of its group: `Pangkat: TMT`. */
const fullTitle = <T,>({ group, title }: GridColumn<T>): string => (group === undefined ? title : `${group}: ${title}`)

const SORTED: Readonly<Record<string, 'none' | 'ascending' | 'descending'>> = { null: 'none', false: 'ascending', true: 'descending' }
