import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Jendela } from './tata-lembar'

/** A place that scrolls: what of it is in sight, and how much room it gives. */
export type TempatGulir = { readonly ref: RefObject<HTMLDivElement | null>; readonly jendela: Jendela; readonly ruang: number }

/** Follows a place that scrolls, once for each picture of the screen. */
export function useJendela(): TempatGulir {
  const ref = useRef<HTMLDivElement>(null)
  const [ukur, setUkur] = useState({ atas: 0, tinggi: 0, ruang: 0 })
  useLayoutEffect(() => {
    const tempat = ref.current
    if (!tempat) return
    let berikut = 0
    const baca = (): void => setUkur({ atas: tempat.scrollTop, tinggi: tempat.clientHeight, ruang: tempat.clientWidth })
    const nanti = (): void => {
      cancelAnimationFrame(berikut)
      berikut = requestAnimationFrame(baca)
    }
    const pengamat = new ResizeObserver(nanti)
    pengamat.observe(tempat)
    tempat.addEventListener('scroll', nanti, { passive: true })
    baca()
    return () => {
      cancelAnimationFrame(berikut)
      pengamat.disconnect()
      tempat.removeEventListener('scroll', nanti)
    }
  }, [])
  return { ref, jendela: ukur, ruang: ukur.ruang }
}
