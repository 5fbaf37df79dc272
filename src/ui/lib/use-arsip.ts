import { useMemo } from 'react'
import { type Arsip, indexArsip } from '../../domain/mutasi/arsip'
import { useAsk } from './use-ask'

/** The dossiers as a screen has them: not there yet, or failed with the error. */
export type ArsipAnswer = { readonly arsip: Arsip | null; readonly error: Error | null }

/** The dossiers the rules read, indexed once per answer. */
export function useArsip(): ArsipAnswer {
  const { data, error } = useAsk('mutasi.arsip', null)
  const arsip = useMemo(() => (data ? indexArsip(data) : null), [data])
  return { arsip, error }
}
