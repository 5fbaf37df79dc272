import { useEffect, useState } from 'react'

const SETIAP_MS = 30_000

/** The time of the clock, kept up to date while it is shown: ages go on by themselves. */
export function useKini(): number {
  const [kini, setKini] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setKini(Date.now()), SETIAP_MS)
    return () => clearInterval(timer)
  }, [])
  return kini
}
