import { useEffect, useEffectEvent, useState } from 'react'
import type { RouteInput, RouteOutput } from '../../../../contract/routes'
import { queryClient, useAsk } from '../../../lib/use-ask'

type Permintaan = RouteInput<'naskah.pratinjau'>

/** The paper as it was made last. */
export type Pratinjau = {
  readonly hasil: RouteOutput<'naskah.pratinjau'> | null
  /** True when `hasil` is of the paper and person asked for now, not of the one before. */
  readonly isKini: boolean
  /** A newer one is being made, and has been for more than a second. */
  readonly isLama: boolean
  readonly error: Error | null
}

/** How long typing rests before the paper is made anew, and after what time one is told that it takes long. */
const JEDA_MS = 350
const LAMA_MS = 1000

// every pause in typing makes a paper of some hundred kilobytes: only the newest are worth keeping
queryClient.setQueryDefaults(['naskah.pratinjau'], { gcTime: 15_000, structuralSharing: false })

const TIADA: Permintaan = { jenis: '', rencanaId: null, pegawaiIds: [], kunci: null, isian: {}, pola: null }

/** Makes the paper while it is being filled in: after a rest in typing, one at a time, always the newest. `minta` must be memoised; null = nothing yet. */
export function usePratinjau(minta: Permintaan | null): Pratinjau {
  const [kini, setKini] = useState<Permintaan | null>(null)
  const { data, error, isFetching, isPlaceholderData } = useAsk('naskah.pratinjau', kini ?? TIADA, { enabled: kini !== null })
  const isTertinggal = minta !== null && minta !== kini
  const jeda = useEffectEvent(() => (minta && kini && isSamaNaskah(minta, kini) ? JEDA_MS : 0))
  useEffect(() => {
    if (!isTertinggal || isFetching) return
    const timer = setTimeout(() => setKini(minta), jeda())
    return () => clearTimeout(timer)
  }, [minta, isTertinggal, isFetching])
  const isSama = minta !== null && kini !== null && isSamaNaskah(minta, kini)
  return {
    hasil: data ?? null,
    isKini: isSama && data !== undefined && !isPlaceholderData,
    isLama: useLama(isFetching || isTertinggal),
    error
  }
}

const isSamaNaskah = (a: Permintaan, b: Permintaan): boolean => a.jenis === b.jenis && a.kunci === b.kunci

/** True once something has gone on for a second. */
function useLama(isSibuk: boolean): boolean {
  const [isLama, setLama] = useState(false)
  useEffect(() => {
    if (!isSibuk) return
    const timer = setTimeout(() => setLama(true), LAMA_MS)
    return () => {
      clearTimeout(timer)
      setLama(false)
    }
  }, [isSibuk])
  return isLama
}
