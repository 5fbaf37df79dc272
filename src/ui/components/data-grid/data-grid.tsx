import { useEffect, useId, useMemo, useRef } from 'react'
import { angka } from '../../lib/format'
import classes from './data-grid.module.css'
import { type GridBand, type GridColumn, type GridSort, type Stuck, stuckAt, tracksOf, widthOf } from './grid-column'
import { GridHead } from './grid-head'
import { gridKeys } from './grid-keys'
import { GridRow } from './grid-row'
import type { GridSelection } from './grid-selection'
import { usePlace } from './use-place'
import { useVisibleRows } from './use-visible-rows'

type DataGridProps<T> = {
  /** What the grid lists, for screen readers. */
  readonly label: string
  /** What is counted below it: `pegawai`. */
  readonly unit: string
  readonly columns: readonly GridColumn<T>[]
  /** Undefined while not known yet. */
  readonly total: number | undefined
  /** How many are counted at the foot, where not every row is one. */
  readonly count?: number
  readonly rowAt: (index: number) => T | undefined
  readonly onRange: (first: number, last: number) => void
  readonly idOf: (row: T) => string
  readonly sort?: GridSort
  readonly onSort?: (sort: GridSort) => void
  readonly selection?: GridSelection
  readonly onOpen?: (row: T, index: number) => void
  /** Which rows can be opened; absent = all. */
  readonly canOpen?: (row: T) => boolean
  /** Tells titles and totals from rows of contents; absent = there are none. */
  readonly bandOf?: (row: T) => GridBand | null
  /** What Space does on a row of a grid without tick boxes of its own. */
  readonly onSpace?: (row: T) => void
  readonly empty: React.ReactElement
  /** More words at the foot, beside the count. */
  readonly foot?: React.ReactNode
  /** Filter and order as text: another one begins at the top; coming back to the same one finds it where it was left. */
  readonly view?: string
}

const ROW_HEIGHT = 36
/** Of a head with groups. */
const GROUPED_HEIGHT = 58

/** A table of any length: only what is in view exists. Arrows walk the rows, Enter opens one, Space ticks it. */
export function DataGrid<T>(props: DataGridProps<T>): React.JSX.Element {
  const { label, columns, total = 0, rowAt, onRange, sort, onSort, selection, empty, view } = props
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const isSelectable = selection !== undefined
  const stuck = useMemo(() => stuckAt(columns, isSelectable), [columns, isSelectable])
  const head = columns.some(({ group }) => group !== undefined) ? GROUPED_HEIGHT : ROW_HEIGHT
  const { first, last, reveal } = useVisibleRows(frame, total, { row: ROW_HEIGHT, head })
  const [active, setActive] = usePlace(frame, { label, view, isReady: total > 0 })
  useEffect(() => onRange(first, Math.max(first, last)), [onRange, first, last])
  const openAt = (index: number): void => {
    const row = rowAt(index)
    if (row !== undefined && isOpenable(props, row)) props.onOpen?.(row, index)
  }
  const onKeyDown = gridKeys({
    active: Math.min(active, Math.max(0, total - 1)),
    total,
    page: () => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1),
    move: (index) => {
      setActive(index)
      reveal(index)
    },
    open: openAt,
    toggle: toggleOf(props)
  })
  const onClick = ({ target, shiftKey }: React.MouseEvent): void => {
    const index = rowOf(target)
    if (index === null) return
    setActive(index)
    if (isOnTick(target)) selection?.onToggle(index, shiftKey)
    else if (!isOwnAffair(target)) openAt(index)
  }

  return (
    <div className={classes.grid} style={{ '--tracks': tracksOf(columns, isSelectable), '--width': `${widthOf(columns, isSelectable)}px` }}>
      <div
        ref={frame}
        className={classes.frame}
        role="grid"
        aria-label={label}
        aria-rowcount={total}
        aria-activedescendant={total > 0 ? `${id}${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseDown={keepKeys}
        onClick={onClick}
        onScroll={noteAside}
      >
        <GridHead columns={columns} stuck={stuck} sort={sort} onSort={onSort} selection={selection} />
        {props.total === 0 && <div className={classes.empty}>{empty}</div>}
        <div className={classes.body} style={{ height: total * ROW_HEIGHT }}>
          {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((index) => (
            <BodyRow key={index} id={`${id}${index}`} index={index} isActive={index === active} stuck={stuck} grid={props} />
          ))}
        </div>
      </div>
      <Foot grid={props} />
    </div>
  )
}

/** How many there are, and what else is to be said. */
const Foot = <T,>({ grid: { total, count = total, unit, foot } }: { readonly grid: DataGridProps<T> }): React.JSX.Element => (
  <footer className={classes.foot}>
    <span>{count === undefined ? '…' : `${angka(count)} ${unit}`}</span>
    {foot}
  </footer>
)

/** True for a row that leads somewhere. */
const isOpenable = <T,>({ onOpen, canOpen }: DataGridProps<T>, row: T | undefined): boolean =>
  onOpen !== undefined && (canOpen === undefined || (row !== undefined && canOpen(row)))

/** What Space does on a row. */
const toggleOf =
  <T,>({ rowAt, selection, onSpace }: DataGridProps<T>) =>
  (index: number, isRange: boolean): void => {
    const row = rowAt(index)
    if (selection) selection.onToggle(index, isRange)
    else if (row !== undefined) onSpace?.(row)
  }

type BodyRowProps<T> = {
  readonly id: string
  readonly index: number
  readonly isActive: boolean
  readonly stuck: readonly (Stuck | null)[]
  readonly grid: DataGridProps<T>
}

function BodyRow<T>({ id, index, isActive, stuck, grid }: BodyRowProps<T>): React.JSX.Element {
  const { columns, rowAt, idOf, selection, bandOf } = grid
  const row = rowAt(index)
  return (
    <GridRow
      id={id}
      index={index}
      top={index * ROW_HEIGHT}
      row={row}
      columns={columns}
      stuck={stuck}
      band={row === undefined ? null : (bandOf?.(row) ?? null)}
      isActive={isActive}
      isOpenable={isOpenable(grid, row)}
      isTicked={selection ? row !== undefined && selection.ids.has(idOf(row)) : null}
    />
  )
}

/** Tells the style that columns have gone under those that stay in view. */
const noteAside = ({ currentTarget }: React.UIEvent<HTMLElement>): void =>
  void currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0)

/** A press on a tick box leaves the keys with the grid, and marks no text on the way. */
function keepKeys(event: React.MouseEvent<HTMLElement>): void {
  if (!isOnTick(event.target)) return
  event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
}

/** The row something lies in; null beside the rows. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[aria-rowindex]') : null
  return row ? Number(row.getAttribute('aria-rowindex')) - 1 : null
}

/** True in the cell with the tick box: near enough is meant. */
const isOnTick = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-tick]') !== null

/** True on anything in a row that acts by itself: a click there opens nothing. */
const isOwnAffair = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null
