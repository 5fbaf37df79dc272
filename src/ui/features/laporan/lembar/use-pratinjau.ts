import { useState } from 'react'
import type { RouteInput, RouteOutput } from '../../../../contract/routes'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { queryClient, useAsk } from '../../../lib/use-ask'

/** What goes to paper: a report, and how its main table is looked at. */
export type Cetakan = RouteInput<'laporan.pratinjau'>

/** The pages of a report as the screen has them. */
export type Pratinjau = {
  /** '' while there are none. */
  readonly pdf: string
  /** False while only the first pages of a long report are there. */
  readonly isSemua: boolean
  /** A newer paper is on its way. */
  readonly isMenyusun: boolean
  readonly error: Error | null
  readonly isMemuat: boolean
  readonly muatSemua: () => void
}

// pages are some megabytes: only those on show are worth keeping
queryClient.setQueryDefaults(['laporan.pratinjau'], { gcTime: 15_000, structuralSharing: false })

type Awal = RouteOutput<'laporan.pratinjau'>

/** The first pages of a report while they are looked at, and all of them when asked for; made anew when the data change. */
export function usePratinjau(cetakan: Cetakan, isDilihat: boolean): Pratinjau {
  const { data, error, isFetching, isPlaceholderData } = useAsk('laporan.pratinjau', cetakan, { enabled: isDilihat })
  const awal = isDilihat ? (data ?? null) : null
  const { semua, isMemuat, muat } = useSemuaHalaman(cetakan, awal)
  return {
    pdf: semua ?? awal?.pdf ?? '',
    isSemua: semua !== null || awal?.isSemua === true,
    isMenyusun: isFetching || isPlaceholderData,
    error,
    isMemuat,
    muatSemua: () => void muat()
  }
}

type SemuaHalaman = { readonly semua: string | null; readonly isMemuat: boolean; readonly muat: () => Promise<void> }

/** All pages, which belong to the first ones they follow: they go when those do. */
function useSemuaHalaman(cetakan: Cetakan, awal: Awal | null): SemuaHalaman {
  const [semua, setSemua] = useState<{ readonly dari: Awal; readonly pdf: string } | null>(null)
  const [isMemuat, setMemuat] = useState(false)
  if (semua && semua.dari !== awal) setSemua(null)
  const muat = async (): Promise<void> => {
    if (!awal) return
    setMemuat(true)
    try {
      const { pdf } = await ask('laporan.halaman', cetakan)
      setSemua({ dari: awal, pdf })
    } catch (masalah) {
      notifyProblem(masalah)
    }
    setMemuat(false)
  }
  return { semua: semua?.pdf ?? null, isMemuat, muat }
}
