import { useEffect, useState } from 'react'

/** How long choices rest before they are worked out, and how long that may hold the window at a time. */
const JEDA_MS = 160
const GILIRAN_MS = 24

/** What was worked out last, and whether something newer is on its way. */
export type Cetakan<T> = { readonly hasil: T | null; readonly isMenyusun: boolean }

/** What was worked out, and by which steps. */
type Selesai<T> = { readonly hasil: T; readonly mulai: Mulai<T> | null }

type Mulai<T> = () => Generator<undefined, T>

/** Works something out a little at a time, so that the window stays alive; other steps (a new `mulai`) stop older work. None (null) do nothing. */
export function useLangkah<T>(mulai: Mulai<T> | null): Cetakan<T> {
  const [selesai, setSelesai] = useState<Selesai<T> | null>(null)
  useEffect(() => {
    if (!mulai) return
    const steps = mulai()
    let timer = setTimeout(function giliran() {
      const until = performance.now() + GILIRAN_MS
      while (performance.now() < until) {
        const step = steps.next()
        if (step.done) return setSelesai({ hasil: step.value, mulai })
      }
      timer = setTimeout(giliran)
    }, JEDA_MS)
    return () => clearTimeout(timer)
  }, [mulai])
  return { hasil: selesai?.hasil ?? null, isMenyusun: selesai?.mulai !== mulai }
}
