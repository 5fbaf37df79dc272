import { Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import classes from './data-grid.module.css'
import type { GridBand, GridColumn, Stuck } from './grid-column'

type GridRowProps<T> = {
  readonly id: string
  readonly index: number
  /** Where it begins, in pixels from the first row. */
  readonly top: number
  /** Undefined while it is on its way. */
  readonly row: T | undefined
  readonly columns: readonly GridColumn<T>[]
  /** Where each column stays in view; null = it moves away. */
  readonly stuck: readonly (Stuck | null)[]
  /** What it is when it is no row of contents. */
  readonly band: GridBand | null
  readonly isActive: boolean
  readonly isOpenable: boolean
  /** Null = rows of this grid are not ticked. */
  readonly isTicked: boolean | null
}

/** One row of a grid, drawn anew only when something of it changed, its tick box the browser's own: many pass by in a quick scroll. */
export function GridRow<T>(props: GridRowProps<T>): React.JSX.Element {
  const { id, index, top, row, columns, stuck, band, isActive, isOpenable, isTicked } = props
  const title = band?.kind === 'TITLE' ? band.text : null
  const kind = band?.kind
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
        data-kind={kind}
        className={classes.row}
        style={{ transform: `translateY(${top}px)` }}
      >
        {title === null ? <Cells {...{ index, row, columns, stuck, isTicked }} /> : <Title text={title} />}
      </div>
    ),
    [id, index, top, row, columns, stuck, kind, title, isActive, isOpenable, isTicked]
  )
}

/** A title stays in sight however far the rows are moved sideways. */
const Title = ({ text }: { readonly text: string }): React.JSX.Element => (
  <span role="gridcell" className={classes.band}>
    <span title={text}>{text}</span>
  </span>
)

type CellsProps<T> = Pick<GridRowProps<T>, 'index' | 'row' | 'columns' | 'stuck' | 'isTicked'>

const Cells = <T,>({ index, row, columns, stuck, isTicked }: CellsProps<T>): React.JSX.Element => (
  <>
    {isTicked !== null && (
      <span role="gridcell" className={classes.tick} data-tick>
        <input type="checkbox" tabIndex={-1} aria-label={`Pilih baris ${index + 1}`} checked={isTicked} readOnly />
      </span>
    )}
    {columns.map(({ key, render, isNumber }, at) => (
      <span
        key={key}
        role="gridcell"
        className={classes.cell}
        data-number={isNumber || undefined}
        data-stuck={stuck[at] ? true : undefined}
        data-edge={stuck[at]?.isLast || undefined}
        style={stuck[at] ? { left: stuck[at].left } : STILL}
      >
        {row === undefined ? <Skeleton height={10} width="70%" /> : render(row)}
      </span>
    ))}
  </>
)

const STILL: React.CSSProperties = {}
