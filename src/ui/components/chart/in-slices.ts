/** Milliseconds that work may take at once, and then in each frame. */
export type Jatah = { readonly dulu: number; readonly tiapBingkai: number }

/** Works step by step: as much at once as allowed, the rest a little every frame. Answers how to give it up. */
export function inSlices(steps: Iterator<undefined, void>, { dulu, tiapBingkai }: Jatah, onDone: () => void): () => void {
  let frame = 0
  const work = (jatah: number): void => {
    const end = performance.now() + jatah
    do {
      if (steps.next().done) return onDone()
    } while (performance.now() < end)
    frame = requestAnimationFrame(() => work(tiapBingkai))
  }
  work(dulu)
  return () => cancelAnimationFrame(frame)
}
