/** The gate long work passes between its pieces: while it is shut, the work waits. */
export type Jeda = {
  readonly set: (isJeda: boolean) => void
  /** Waits until the gate is open; throws for whoever is stopped meanwhile. */
  readonly pass: (signal: AbortSignal) => Promise<void>
}

/** Creates the gate, open. */
export function createJeda(): Jeda {
  const waiting = new Set<() => void>()
  let isShut = false
  const wait = (signal: AbortSignal): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting.add(resolve)
    const open = (): void => resolve()
    signal.addEventListener('abort', open, { once: true })
    return promise.finally(() => {
      waiting.delete(resolve)
      signal.removeEventListener('abort', open)
    })
  }
  const pass = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    if (!isShut) return
    await wait(signal)
    await pass(signal)
  }
  return {
    set: (isJeda) => {
      isShut = isJeda
      if (!isJeda) for (const open of waiting) open()
    },
    pass
  }
}
