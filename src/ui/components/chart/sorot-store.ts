/** Which ribbon is looked at, told to chart and lists without drawing anything else anew. */
export type SorotStore = {
  /** The one pointed at, else the one chosen. */
  readonly get: () => number | null
  readonly set: (nomor: number | null) => void
  /** Chooses one to be looked at while none is pointed at; null, or the one chosen already, lets it go. */
  readonly pilih: (nomor: number | null) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** A store in which none is looked at yet. */
export function createSorotStore(): SorotStore {
  let ditunjuk: number | null = null
  let dipilih: number | null = null
  const listeners = new Set<() => void>()
  const get = (): number | null => ditunjuk ?? dipilih
  const change = (apply: () => void): void => {
    const before = get()
    apply()
    if (get() !== before) for (const listener of listeners) listener()
  }
  return {
    get,
    set: (nomor) => change(() => (ditunjuk = nomor)),
    pilih: (nomor) => change(() => (dipilih = nomor === dipilih ? null : nomor)),
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    }
  }
}
