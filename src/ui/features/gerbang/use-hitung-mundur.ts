import { useEffect, useState } from 'react'

/** Counts whole seconds down to nothing; begins anew with every new `sejak`. */
export function useHitungMundur(detik: number, sejak: object): number {
  const [lewat, setLewat] = useState({ sejak, detik: 0 })
  useEffect(() => {
    if (detik === 0) return
    const awal = performance.now()
    const timer = setInterval(() => setLewat({ sejak, detik: (performance.now() - awal) / 1000 }), 250)
    return () => clearInterval(timer)
  }, [detik, sejak])
  return lewat.sejak === sejak ? Math.max(0, Math.ceil(detik - lewat.detik)) : detik
}
