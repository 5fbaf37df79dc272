/** The gate long work passes between its pieces: while it is shut, the work waits. */
export type Jeda = {
  readonly set: (isJeda: boolean) => void
  readonly isJeda: () => boolean
  /** Waits until the gate is open; whoever is stopped meanwhile waits no longer. */
  readonly pass: (signal: AbortSignal) => Promise<void>
}

/** Creates the gate, open. */
export function createJeda(): Jeda {
  let shut: PromiseWithOpening | null = null
  return {
    set: (isJeda) => {
      if (isJeda) shut ??= withOpening()
      else {
        shut?.open()
        shut = null
      }
    },
    isJeda: () => shut !== null,
    pass: async (signal) => {
      while (shut) await untilStopped(shut.opened, signal)
      signal.throwIfAborted()
    }
  }
}

type PromiseWithOpening = { readonly opened: Promise<void>; readonly open: () => void }

function withOpening(): PromiseWithOpening {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { opened: promise, open: resolve }
}

async function untilStopped(opened: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise: stopped, resolve } = Promise.withResolvers<void>()
  const stop = (): void => resolve()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await Promise.race([opened, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
  signal.throwIfAborted()
}
