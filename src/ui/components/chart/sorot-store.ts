/** Which ribbon is looked at, told to chart and lists without drawing anything else anew. */
export type SorotStore = {
  readonly get: () => number | null
  readonly set: (nomor: number | null) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** A store in which none is looked at yet. */
export function createSorotStore(): SorotStore {
  let kini: number | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => kini,
    set: (nomor) => {
      if (nomor === kini) return
      kini = nomor
      for (const listener of listeners) listener()
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    }
  }
}
