import type { Tanggal } from '../../domain/kit/tanggal'
import type { Snapshot } from '../../domain/organisasi/snapshot'
import { snapshotOf } from './snapshot-answers'
import { useAsk } from './use-ask'

/** The organisation as a screen has it: not there yet, or failed with the error. */
export type SnapshotAnswer = { readonly snapshot: Snapshot | null; readonly error: Error | null }

/** The organisation on a day (null = today), indexed once per answer and kept up to date. */
export function useSnapshot(tanggal: Tanggal | null = null): SnapshotAnswer {
  const { data, error } = useAsk('organisasi.snapshot', { tanggal })
  return { snapshot: data ? snapshotOf(data) : null, error }
}
