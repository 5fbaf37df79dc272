import type { Emit } from '../../../src/contract/events'

/** Long work, one after another; it may be stopped. */
export type Antrean = {
  /** Runs work after what is running; whoever stops it leaves everything as it was. */
  readonly work: <T>(task: (signal: AbortSignal) => Promise<T>) => Promise<T>
  readonly stop: () => void
}

/** Creates the queue of long work. However a work ends, the window is told that it is over. */
export function createAntrean(emit: Emit): Antrean {
  let berjalan = new AbortController()
  let terakhir: Promise<unknown> = Promise.resolve()
  return {
    work: (task) => {
      const ini = terakhir.then(async () => {
        berjalan = new AbortController()
        try {
          return await task(berjalan.signal)
        } finally {
          emit('kerja.maju', { tahap: null, selesai: 0, total: null })
        }
      })
      terakhir = ini.catch(() => undefined)
      return ini
    },
    stop: () => berjalan.abort()
  }
}
