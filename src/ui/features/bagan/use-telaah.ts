import { useDeferredValue, useMemo } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { peringatanPerUnor, telaahSusunan, type TemuanSusunan } from '../../../domain/organisasi/telaah-susunan'
import type { UnorId } from '../../../domain/organisasi/unor'
import { useMejaBagan } from './meja-bagan'

/** What asks for a look in the structure on show. */
export type HasilTelaah = {
  readonly temuan: readonly TemuanSusunan[]
  /** The sentences to mark on cards. */
  readonly peringatan: ReadonlyMap<UnorId, readonly string[]>
}

/** What is found in the organisation on show; worked out once for all parts of the screen, and after what the officer does. */
export function useTelaah(): HasilTelaah {
  const snapshot = useDeferredValue(useMejaBagan().snapshot, null)
  return useMemo(() => (snapshot ? telaahOf(snapshot) : NIHIL), [snapshot])
}

const NIHIL: HasilTelaah = { temuan: [], peringatan: new Map() }
const known = new WeakMap<Snapshot, HasilTelaah>()

function telaahOf(snapshot: Snapshot): HasilTelaah {
  const found = known.get(snapshot)
  if (found) return found
  const temuan = telaahSusunan(snapshot)
  const hasil = { temuan, peringatan: peringatanPerUnor(temuan) }
  known.set(snapshot, hasil)
  return hasil
}
