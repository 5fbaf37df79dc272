/** Takes a work to be done after those before it. */
export type Giliran = <T>(work: () => Promise<T>) => Promise<T>

/** One after the other: each work begins when the one before has ended, well or not. */
export function createGiliran(): Giliran {
  let ekor: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = ekor.then(work)
    ekor = next.catch(() => undefined)
    return next
  }
}
