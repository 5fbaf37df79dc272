import { useRef } from 'react'

/** Does the first thing it is given and nothing after it: a field that is taken away may still tell that the keys left it. */
export function useSekali(): (lakukan: () => void) => void {
  const isSudah = useRef(false)
  return (lakukan) => {
    if (isSudah.current) return
    isSudah.current = true
    lakukan()
  }
}
