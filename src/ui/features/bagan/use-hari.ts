import { useMemo } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot, Terindeks } from '../../../domain/organisasi/snapshot'
import { snapshotPada, withPudar } from '../../../domain/organisasi/snapshot-pada'
import type { UnorId } from '../../../domain/organisasi/unor'
import { createWaktu, type Waktu } from '../../../domain/organisasi/waktu'
import { queryClient, useAsk } from '../../lib/use-ask'
import { useSetelanBagan } from './setelan-bagan'
import { useBup } from './use-bup'

// as large as a snapshot: comparing it deeply would cost more than sending it
queryClient.setQueryDefaults(['organisasi.waktu'], { structuralSharing: false })

/** The organisation on another day. */
export type Hari = {
  readonly snapshot: Snapshot
  /** With what is drawn faint. */
  readonly digambar: Snapshot
  readonly pudar: ReadonlySet<UnorId>
}
type HariAnswer = { readonly waktu: Waktu | null; readonly hari: Hari | null; readonly error: Error | null }

/** The organisation on the day asked for, worked out here: the slider may move as fast as it likes. null = not today's business, or not there yet. */
export function useHari(tanggal: Tanggal | null): HariAnswer {
  const [{ isWaktu, isPudar }] = useSetelanBagan()
  // while today is shown its marks need not follow every edit: only once another day is looked at
  const isAsked = tanggal !== null || (isWaktu && queryClient.getQueryData(['organisasi.waktu', null]) === undefined)
  const { data, error } = useAsk('organisasi.waktu', null, { enabled: isAsked })
  const bup = useBup()
  const waktu = useMemo(() => (data && bup ? createWaktu(data, bup) : null), [data, bup])
  const hari = useMemo(() => (waktu && tanggal !== null ? hariOf(waktu, tanggal, isPudar) : null), [waktu, tanggal, isPudar])
  return { waktu, hari, error }
}

/** The day worked out last, whose indexes the next one takes over where nothing differs. */
const latest = new WeakMap<Waktu, Terindeks>()

function hariOf(waktu: Waktu, tanggal: Tanggal, isPudar: boolean): Hari {
  const terindeks = snapshotPada(waktu, tanggal, latest.get(waktu) ?? null)
  latest.set(waktu, terindeks)
  const { snapshot } = terindeks
  return { snapshot, ...(isPudar ? withPudar(waktu, terindeks) : { digambar: snapshot, pudar: NIHIL }) }
}

const NIHIL: ReadonlySet<UnorId> = new Set()
