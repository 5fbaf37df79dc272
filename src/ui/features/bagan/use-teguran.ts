import { useCallback, useEffect, useState } from 'react'

/** How long one is told that the chart cannot be edited. */
const LAMA = 6000

/** Says for a while that an edit was tried where none can be made. Each try begins the while anew. */
export function useTeguran(): { readonly isDitegur: boolean; readonly tegur: () => void } {
  const [kali, setKali] = useState(0)
  useEffect(() => {
    if (kali === 0) return undefined
    const timer = setTimeout(() => setKali(0), LAMA)
    return () => clearTimeout(timer)
  }, [kali])
  const tegur = useCallback(() => setKali((now) => now + 1), [])
  return { isDitegur: kali > 0, tegur }
}
