import { Skeleton } from '@mantine/core'
import classes from './data-grid.module.css'
import type { GridColumn } from './grid-column'

type GridRowProps<T> = {
  readonly index: number
  /** Where it begins, in pixels from the first row. */
  readonly top: number
  /** Undefined while it is on its way. */
  readonly row: T | undefined
  readonly columns: readonly GridColumn<T>[]
  readonly isActive: boolean
  readonly isOpenable: boolean
  readonly isTicked: boolean
  readonly tick: React.ReactNode
}

/** One row of a grid. */
export function GridRow<T>({ index, top, row, columns, isActive, isOpenable, isTicked, tick }: GridRowProps<T>): React.JSX.Element {
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isTicked}
      data-active={isActive || undefined}
      data-ticked={isTicked || undefined}
      data-openable={isOpenable || undefined}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {tick && (
        <span role="gridcell" className={classes.tick} data-tick>
          {tick}
        </span>
      )}
      {columns.map(({ key, render, isNumber }) => (
        <span key={key} role="gridcell" className={classes.cell} data-number={isNumber || undefined}>
          {row === undefined ? <Skeleton height={10} width="70%" /> : render(row)}
        </span>
      ))}
    </div>
  )
}
