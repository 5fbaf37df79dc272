import { useState } from 'react'

/** Makes a state that outlives the screen it belongs to: whoever comes back finds it as it was, until the window is closed. */
export function createKept<T>(initial: T): () => readonly [value: T, keep: (next: T) => void] {
  let kept = initial
  return function useKept() {
    const [value, setValue] = useState(kept)
    const keep = (next: T): void => {
      kept = next
      setValue(() => next)
    }
    return [value, keep]
  }
}
