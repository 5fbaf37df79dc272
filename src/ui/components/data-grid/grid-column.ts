/** One column of a grid. */
export type GridColumn<T> = {
  readonly key: string
  readonly title: string
  /** Least width in pixels; `grow` shares out what is left over. */
  readonly width: number
  readonly grow?: number
  readonly isSortable?: boolean
  /** True = the column chooser cannot hide it, and when it is the first it stays in view while the rest moves sideways. */
  readonly isFixed?: boolean
  /** True = hidden until the officer asks for it. */
  readonly isHiddenAtFirst?: boolean
  readonly isNumber?: boolean
  readonly render: (row: T) => React.ReactNode
}

/** How a grid is sorted. */
export type GridSort = { readonly key: string; readonly turun: boolean }

/** The tracks of the columns, as CSS grid writes them. */
export const tracksOf = <T>(columns: readonly GridColumn<T>[], isSelectable: boolean): string =>
  [
    ...(isSelectable ? ['40px'] : []),
    ...columns.map(({ width, grow = 0 }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
  ].join(' ')

/** The least width of all columns together, in pixels. */
export const widthOf = <T>(columns: readonly GridColumn<T>[], isSelectable: boolean): number =>
  columns.reduce((sum, { width }) => sum + width, isSelectable ? 40 : 0)
