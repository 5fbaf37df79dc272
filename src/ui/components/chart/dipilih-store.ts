import type { UnorId } from '../../../domain/organisasi/unor'

/** The units selected, told to the cards one by one: only those that are selected or let go of are drawn anew. */
export type DipilihStore = {
  readonly has: (id: UnorId) => boolean
  readonly subscribe: (onChange: () => void) => () => void
  readonly set: (ids: ReadonlySet<UnorId>) => void
}

/** A store in which nothing is selected yet. */
export function createDipilihStore(): DipilihStore {
  let dipilih: ReadonlySet<UnorId> = new Set()
  const listeners = new Set<() => void>()
  return {
    has: (id) => dipilih.has(id),
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    set: (ids) => {
      dipilih = ids
      for (const listener of listeners) listener()
    }
  }
}
