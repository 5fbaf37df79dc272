import type { Emit, Events } from '../../src/contract/events'

type Maju = Omit<Events['kerja.maju'], 'tahap'> & { readonly tahap: string }

/** Work that takes less than this is not spoken of. */
const QUIET_MS = 1000

/** Tells the window how far work is, but only once it has taken a second. Call `over` when it has ended. */
export function createProgress(emit: Emit): { readonly maju: (maju: Maju) => void; readonly over: () => void } {
  let now: Maju | null = null
  let isQuiet = true
  const timer = setTimeout(() => {
    isQuiet = false
    if (now) emit('kerja.maju', now)
  }, QUIET_MS)
  return {
    maju: (maju) => {
      now = maju
      if (!isQuiet) emit('kerja.maju', maju)
    },
    over: () => clearTimeout(timer)
  }
}
