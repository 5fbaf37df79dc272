import { Checkbox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { angka } from '../../lib/format'
import classes from './data-grid.module.css'
import { type GridColumn, type GridSort, tracksOf, widthOf } from './grid-column'
import { GridHead } from './grid-head'
import { gridKeys } from './grid-keys'
import { GridRow } from './grid-row'
import type { GridSelection } from './grid-selection'
import { useVisibleRows } from './use-visible-rows'

type DataGridProps<T> = {
  /** What the grid lists, for screen readers. */
  readonly label: string
  /** What is counted below it: `pegawai`. */
  readonly unit: string
  readonly columns: readonly GridColumn<T>[]
  /** Undefined while not known yet. */
  readonly total: number | undefined
  readonly rowAt: (index: number) => T | undefined
  readonly onRange: (first: number, last: number) => void
  readonly idOf: (row: T) => string
  readonly sort?: GridSort
  readonly onSort?: (sort: GridSort) => void
  readonly selection?: GridSelection
  readonly onOpen?: (row: T, index: number) => void
  readonly empty: React.ReactElement
  /** More words at the foot, beside the count. */
  readonly foot?: React.ReactNode
}

const ROW_HEIGHT = 36

/** A table of any length: only what is in view exists. Arrows walk the rows, Enter opens one, Space ticks it. */
export function DataGrid<T>(props: DataGridProps<T>): React.JSX.Element {
  const { label, unit, columns, total = 0, rowAt, onRange, sort, onSort, selection, onOpen, empty, foot } = props
  const frame = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const { first, last, reveal } = useVisibleRows(frame, total, { row: ROW_HEIGHT, head: ROW_HEIGHT })
  useEffect(() => onRange(first, Math.max(first, last)), [onRange, first, last])
  const openAt = (index: number): void => {
    const row = rowAt(index)
    if (row !== undefined) onOpen?.(row, index)
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
    toggle: (index, isRange) => selection?.onToggle(index, isRange)
  })
  const onClick = (event: React.MouseEvent): void => {
    const index = rowClicked(event)
    if (index === null) return
    setActive(index)
    openAt(index)
  }

  return (
    <div
      className={classes.grid}
      style={{ '--tracks': tracksOf(columns, selection !== undefined), '--width': `${widthOf(columns, selection !== undefined)}px` }}
    >
      <div
        ref={frame}
        className={classes.frame}
        role="grid"
        aria-label={label}
        aria-rowcount={total}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <GridHead columns={columns} sort={sort} onSort={onSort} selection={selection} />
        {props.total === 0 && <div className={classes.empty}>{empty}</div>}
        <div className={classes.body} style={{ height: total * ROW_HEIGHT }}>
          {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((index) => (
            <BodyRow key={index} index={index} top={index * ROW_HEIGHT} isActive={index === active} grid={props} />
          ))}
        </div>
      </div>
      <footer className={classes.foot}>
        <span>{props.total === undefined ? '…' : `${angka(total)} ${unit}`}</span>
        {foot}
      </footer>
    </div>
  )
}

type BodyRowProps<T> = {
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly grid: DataGridProps<T>
}

function BodyRow<T>({ index, top, isActive, grid: { columns, rowAt, idOf, selection, onOpen } }: BodyRowProps<T>): React.JSX.Element {
  const row = rowAt(index)
  const isTicked = row !== undefined && selection?.ids.has(idOf(row)) === true
  const tick = selection && (
    <Checkbox
      size="xs"
      tabIndex={-1}
      aria-label={`Pilih baris ${index + 1}`}
      checked={isTicked}
      readOnly
      onClick={(event) => selection.onToggle(index, event.shiftKey)}
    />
  )
  return (
    <GridRow
      index={index}
      top={top}
      row={row}
      columns={columns}
      isActive={isActive}
      isOpenable={onOpen !== undefined}
      isTicked={isTicked}
      tick={tick}
    />
  )
}

/** The row a click means to open; null beside the rows, on a tick box, or on something in a row that acts by itself. */
function rowClicked({ target }: React.MouseEvent): number | null {
  if (!(target instanceof Element) || target.closest('[data-tick], a, button, input, select, textarea, label')) return null
  const row = target.closest('[aria-rowindex]')
  return row ? Number(row.getAttribute('aria-rowindex')) - 1 : null
}
