import { useMemo } from 'react'
import { snapshotAfter } from '../../domain/organisasi/susulan'
import type { Snapshot } from '../../domain/organisasi/snapshot'
import { type Rancangan, RancanganId } from '../../domain/rancangan/rancangan'
import { useAsk } from './use-ask'
import { useSnapshot } from './use-snapshot'

/** The organisation today, or as a draft will have it on its TMT. */
export type Susunan = { readonly snapshot: Snapshot; readonly rancangan: Rancangan | null }

export type SusunanAnswer = {
  /** null while it is not there yet. */
  readonly susunan: Susunan | null
  /** True when the draft asked for is no more. */
  readonly isHilang: boolean
  readonly error: Error | null
}

/** Asks for the organisation, or for the draft with this id worked out. */
export function useSusunan(id: RancanganId | null): SusunanAnswer {
  const { data, error } = useAsk('rancangan.detail', { id: id ?? RancanganId.parse('-') }, { enabled: id !== null })
  const detail = id !== null && data?.rancangan.id === id ? data : null
  const { snapshot, error: liveError } = useSnapshot(detail?.rancangan.tmt ?? null)
  const susunan = useMemo((): Susunan | null => {
    if (!snapshot) return null
    if (id === null) return { snapshot, rancangan: null }
    // until the organisation of the draft's own day is there, today's would be the wrong ground
    return detail && snapshot.tanggal === detail.rancangan.tmt
      ? { snapshot: snapshotAfter(snapshot, detail.susulan), rancangan: detail.rancangan }
      : null
  }, [id, detail, snapshot])
  return { susunan, isHilang: id !== null && data === null, error: error ?? liveError }
}
