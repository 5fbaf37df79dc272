/** Which rows are ticked, by id. */
export type GridSelection = {
  readonly ids: ReadonlySet<string>
  /** Ticks or unticks one row; with `isRange` all rows from the last ticked one. */
  readonly onToggle: (index: number, isRange: boolean) => void
  readonly isAll: boolean
  readonly onAll: (isAll: boolean) => void
}
