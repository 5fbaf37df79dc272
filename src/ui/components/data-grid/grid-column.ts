/** One column of a grid. */
export type GridColumn<T> = {
  readonly key: string
  readonly title: string
  /** Neighbours of the same group stand under one common title. */
  readonly group?: string
  /** Least width in pixels; `grow` shares out what is left over. */
  readonly width: number
  readonly grow?: number
  readonly isSortable?: boolean
  /** True = the column chooser cannot hide it; the first ones stay in view while the rest moves sideways. */
  readonly isFixed?: boolean
  /** True = hidden until the officer asks for it. */
  readonly isHiddenAtFirst?: boolean
  readonly isNumber?: boolean
  readonly render: (row: T) => React.ReactNode
}

/** A row that is no row of contents: a title over the rows below it, or a sum of rows. */
export type GridBand = { readonly kind: 'TITLE'; readonly text: string } | { readonly kind: 'TOTAL' }

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

/** Where a column stays in view: so many pixels from the left; the last that does has an edge. */
export type Stuck = { readonly left: number; readonly isLast: boolean }

/** Where each column stays in view; null = it moves away. A column that grows is the last that can stay. */
export function stuckAt<T>(columns: readonly GridColumn<T>[], isSelectable: boolean): readonly (Stuck | null)[] {
  let left: number | null = isSelectable ? 40 : 0
  const lefts = columns.map(({ width, grow = 0, isFixed }) => {
    const at = isFixed ? left : null
    left = at === null || grow > 0 ? null : at + width
    return at
  })
  return lefts.map((at, i) => (at === null ? null : { left: at, isLast: (lefts[i + 1] ?? null) === null }))
}

/** A stretch of columns: neighbours under one common title, or one column by itself. */
export type GridStretch<T> = { readonly group: string | null; readonly columns: readonly GridColumn<T>[] }

/** The columns as the titles stand above them. */
export function stretchesOf<T>(columns: readonly GridColumn<T>[]): readonly GridStretch<T>[] {
  return columns.reduce<readonly GridStretch<T>[]>((done, column) => {
    const last = done.at(-1)
    const group = column.group ?? null
    if (!last || group === null || last.group !== group) return [...done, { group, columns: [column] }]
    return [...done.slice(0, -1), { group, columns: [...last.columns, column] }]
  }, [])
}
