import { useEffect, useState } from 'react'

/** Counts whole seconds down to nothing; begins anew with every new `sejak`. */
export function useHitungMundur(detik: number, sejak: object): number {
  const [mulai, setMulai] = useState({ sejak, pada: performance.now() })
  const [, gambarUlang] = useState(0)
  if (mulai.sejak !== sejak) setMulai({ sejak, pada: performance.now() })
  const sisa = Math.max(0, Math.ceil(detik - (performance.now() - mulai.pada) / 1000))
  useEffect(() => {
    if (sisa === 0) return
    const timer = setTimeout(() => gambarUlang((n) => n + 1), 250)
    return () => clearTimeout(timer)
  })
  return sisa
}
