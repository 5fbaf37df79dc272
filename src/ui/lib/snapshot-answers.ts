import type { EntityName } from '../../domain/entities'
import { indexSnapshot, type Snapshot } from '../../domain/organisasi/snapshot'
import { withSusulan } from '../../domain/organisasi/susulan'
import type { RouteInput, RouteOutput } from '../../contract/routes'
import { bridge } from './bridge'
import { ask } from './client'
import { askAhead, queryClient } from './use-ask'

type Answer = RouteOutput<'organisasi.snapshot'>

const ROUTE = 'organisasi.snapshot'
/** Each answer is indexed once, however many parts of the screen read it. */
const indexed = new WeakMap<Answer, Snapshot>()
let busy: Promise<void> = Promise.resolve()

// an answer is large and replaced as a whole or by what changed: comparing it deeply would cost more than sending it
queryClient.setQueryDefaults([ROUTE], { structuralSharing: false })
bridge.on('data.changed', ({ entities }) => {
  if (entities.some((name) => TABEL.has(name))) busy = busy.then(followAll).catch(reloadAll)
})

const TABEL: ReadonlySet<EntityName> = new Set(['unor', 'jabatan', 'pegawai', 'penempatan', 'unorLampau'])

/** Asks for the organisation before any screen does; from then on it is followed. */
export const askSnapshotAhead = (): void => askAhead(ROUTE, { tanggal: null })

/** The answer to a route `organisasi.snapshot`, indexed. */
export function snapshotOf(answer: Answer): Snapshot {
  const snapshot = indexed.get(answer) ?? indexSnapshot(answer)
  indexed.set(answer, snapshot)
  return snapshot
}

/** Brings every kept snapshot up to date by asking only for what has changed. */
async function followAll(): Promise<void> {
  for (const query of queryClient.getQueryCache().findAll({ queryKey: [ROUTE] })) {
    // sound: `useAsk` keys its queries by route and input
    if (query.isActive()) await follow(query.queryKey as readonly [typeof ROUTE, RouteInput<typeof ROUTE>])
    else queryClient.removeQueries({ queryKey: query.queryKey, exact: true })
  }
}

/** A difference that could not be had must not end the following: the whole is asked for instead. */
const reloadAll = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [ROUTE] })

async function follow(queryKey: readonly [typeof ROUTE, RouteInput<typeof ROUTE>]): Promise<void> {
  const before = queryClient.getQueryData<Answer>(queryKey)
  if (!before) return queryClient.invalidateQueries({ queryKey, exact: true })
  const { revisi, susulan } = await ask('organisasi.susulan', { tanggal: before.tanggal, sejak: before.revisi })
  if (susulan === null) return queryClient.invalidateQueries({ queryKey, exact: true })
  // the rows are the same; the contract's arrays merely lack `readonly`
  const after: Answer = { ...before, ...withSusulan(before, susulan), revisi } as Answer
  indexed.set(after, indexSnapshot(after, { rows: before, snapshot: snapshotOf(before) }))
  queryClient.setQueryData(queryKey, after)
}
