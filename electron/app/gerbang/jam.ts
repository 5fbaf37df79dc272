/** Time that only goes forward: a wall clock set back would keep a window open for days. */
export type Jam = {
  /** Milliseconds since some moment of this run. */
  readonly lewat: () => number
  /** Calls once after so many milliseconds; gives the function that calls it off. */
  readonly setelah: (ms: number, work: () => void) => () => void
}

/** The clock of the machine. */
export const jamMesin: Jam = {
  lewat: () => performance.now(),
  setelah: (ms, work) => {
    const timer = setTimeout(work, ms)
    timer.unref()
    return () => clearTimeout(timer)
  }
}
