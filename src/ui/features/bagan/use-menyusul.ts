import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { UnorId } from '../../../domain/organisasi/unor'
import type { Penyunting } from '../../lib/penyunting'
import type { MejaBagan } from './meja-bagan'

type Tertunda = { readonly sebelum: Snapshot; readonly unorId: string | undefined }

type Susulan = {
  readonly penyunting: Penyunting
  /** True while an edit is on its way and not on the chart yet. */
  readonly isMenyusul: boolean
}

/** The same place for edits; once one is on the chart, what is new is selected, and what was edited is in view. */
export function useMenyusul({ snapshot, pilih, chart }: MejaBagan, penyunting: Penyunting): Susulan {
  const kini = useRef(snapshot)
  const [tertunda, setTertunda] = useState<Tertunda | null>(null)
  const [dikirim, setDikirim] = useState(0)
  useEffect(() => {
    kini.current = snapshot
    if (!tertunda || tertunda.sebelum === snapshot) return
    setTertunda(null)
    const baru = pucukBaru(tertunda.sebelum, snapshot)
    if (baru.length > 0) pilih(baru)
    const tampak = baru.at(-1) ?? tertunda.unorId
    if (tampak !== undefined) chart.current?.tampakkan(UnorId.parse(tampak))
  }, [snapshot, tertunda, pilih, chart])
  const lakukan: Penyunting['lakukan'] = useCallback(
    async (name, input, unorId) => {
      const sebelum = kini.current
      setDikirim((n) => n + 1)
      const isDone = await penyunting.lakukan(name, input, unorId)
      setDikirim((n) => n - 1)
      if (isDone) setTertunda({ sebelum, unorId })
      return isDone
    },
    [penyunting]
  )
  const isMenyusul = dikirim > 0 || tertunda !== null
  return useMemo(() => ({ penyunting: { ...penyunting, lakukan }, isMenyusul }), [penyunting, lakukan, isMenyusul])
}

/** The units that were not there before, without those below another new one. */
function pucukBaru(sebelum: Snapshot, { unor }: Snapshot): readonly UnorId[] {
  const isBaru = (id: UnorId): boolean => !sebelum.unor.has(id)
  return [...unor.values()].filter((u) => isBaru(u.id) && (u.indukId === null || !isBaru(u.indukId))).map((u) => u.id)
}
