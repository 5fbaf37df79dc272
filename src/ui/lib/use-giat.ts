import { useEffect } from 'react'
import { ask } from './client'

const SETIAP_MS = 15_000
const TANDA = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells the core now and then that somebody works here, so that the window does not lock itself under their hands. */
export function useGiat(isBersandi: boolean): void {
  useEffect(() => {
    if (!isBersandi) return
    let terakhir = Number.NEGATIVE_INFINITY
    const giat = (): void => {
      const kini = performance.now()
      if (kini - terakhir < SETIAP_MS) return
      terakhir = kini
      void ask('gerbang.giat', null).catch(() => undefined)
    }
    for (const tanda of TANDA) window.addEventListener(tanda, giat, { passive: true, capture: true })
    return () => {
      for (const tanda of TANDA) window.removeEventListener(tanda, giat, { capture: true })
    }
  }, [isBersandi])
}
