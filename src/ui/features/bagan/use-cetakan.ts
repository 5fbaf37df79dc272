import { useEffect, useState } from 'react'
import type { BahanCetak } from '../../../domain/cetak/bahan-cetak'
import type { HasilCetak } from '../../../domain/cetak/lembar'
import type { PilihanCetak } from '../../../domain/cetak/pilihan-cetak'
import { langkahCetakan } from '../../../domain/cetak/langkah-cetakan'

/** How long choices rest before they are drawn, and how long drawing may hold the window at a time. */
const JEDA_MS = 160
const GILIRAN_MS = 24

/** The sheets as they stand, and whether newer ones are on their way. */
export type Cetakan = { readonly hasil: HasilCetak | null; readonly isMenyusun: boolean }

/** What was laid out, and from what. */
type Selesai = { readonly hasil: HasilCetak; readonly bahan: BahanCetak; readonly pilihan: PilihanCetak }

/** Lays the chart out on sheets a little at a time, so that the dialog stays alive; newer choices stop older work. */
export function useCetakan(bahan: BahanCetak, pilihan: PilihanCetak): Cetakan {
  const [selesai, setSelesai] = useState<Selesai | null>(null)
  useEffect(() => {
    const steps = langkahCetakan(bahan, pilihan)
    let timer = setTimeout(function giliran() {
      const until = performance.now() + GILIRAN_MS
      while (performance.now() < until) {
        const step = steps.next()
        if (step.done) return setSelesai({ hasil: step.value, bahan, pilihan })
      }
      timer = setTimeout(giliran)
    }, JEDA_MS)
    return () => clearTimeout(timer)
  }, [bahan, pilihan])
  return { hasil: selesai?.hasil ?? null, isMenyusun: selesai?.bahan !== bahan || selesai.pilihan !== pilihan }
}
