import { Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import classes from './data-grid.module.css'
import type { GridColumn } from './grid-column'

type GridRowProps<T> = {
  readonly id: string
  readonly index: number
  /** Where it begins, in pixels from the first row. */
  readonly top: number
  /** Undefined while it is on its way. */
  readonly row: T | undefined
  readonly columns: readonly GridColumn<T>[]
  readonly isActive: boolean
  readonly isOpenable: boolean
  /** Null = rows of this grid are not ticked. */
  readonly isTicked: boolean | null
}

/** One row of a grid, drawn anew only when something of it changed, its tick box the browser's own: many pass by in a quick scroll. */
export function GridRow<T>({ id, index, top, row, columns, isActive, isOpenable, isTicked }: GridRowProps<T>): React.JSX.Element {
  return useMemo(
    () => (
      <div
        id={id}
        role="row"
        aria-rowindex={index + 1}
        aria-selected={isTicked === true}
        data-active={isActive || undefined}
        data-ticked={isTicked === true || undefined}
        data-openable={isOpenable || undefined}
        className={classes.row}
        style={{ transform: `translateY(${top}px)` }}
      >
        {isTicked !== null && (
          <span role="gridcell" className={classes.tick} data-tick>
            <input type="checkbox" tabIndex={-1} aria-label={`Pilih baris ${index + 1}`} checked={isTicked} readOnly />
          </span>
        )}
        {columns.map(({ key, render, isNumber, isFixed }) => (
          <span key={key} role="gridcell" className={classes.cell} data-number={isNumber || undefined} data-fixed={isFixed || undefined}>
            {row === undefined ? <Skeleton height={10} width="70%" /> : render(row)}
          </span>
        ))}
      </div>
    ),
    [id, index, top, row, columns, isActive, isOpenable, isTicked]
  )
}
