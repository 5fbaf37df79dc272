import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Entity, EntityName } from '../../src/domain/entities'
import type { Store } from '../db/store'

/** What to do between the steps of long work. */
type Between<M> = { readonly onStep?: (step: M) => void; readonly signal?: AbortSignal }

/** Runs steps with a turn of the core between them, so that it goes on answering and may be stopped. */
export async function inTurns<M, T>(steps: Generator<M, T>, { onStep, signal }: Between<M> = {}): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onStep?.(step.value)
    await nextTurn()
    signal?.throwIfAborted()
  }
}

/** Rows read in one turn: some twenty milliseconds. */
const PER_TURN = 1000

/** Reads all rows of an entity a stretch at a time, each a step. */
export function* readAll<N extends EntityName>(stretches: Store['stretches'], name: N): Generator<undefined, readonly Entity<N>[]> {
  const all: Entity<N>[] = []
  for (const rows of stretches(name, PER_TURN)) {
    all.push(...rows)
    yield
  }
  return all
}
