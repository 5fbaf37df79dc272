/** What the keys of a grid do. */
export type GridActions = {
  readonly active: number
  readonly total: number
  /** How many rows PageUp and PageDown pass over. */
  readonly page: () => number
  readonly move: (index: number) => void
  readonly open: (index: number) => void
  readonly toggle: (index: number, isRange: boolean) => void
}

/** Handles a key pressed on the grid itself; keys inside its fields and buttons are theirs. */
export function gridKeys({ active, total, page, move, open, toggle }: GridActions): (event: React.KeyboardEvent) => void {
  const targets: Readonly<Record<string, () => number>> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + page(),
    PageUp: () => active - page(),
    Home: () => 0,
    End: () => total - 1
  }
  return (event) => {
    if (event.target !== event.currentTarget || total === 0) return
    const target = targets[event.key]?.()
    if (target !== undefined) move(Math.min(total - 1, Math.max(0, target)))
    else if (event.key === 'Enter') open(active)
    else if (event.key === ' ') toggle(active, event.shiftKey)
    else return
    event.preventDefault()
  }
}
