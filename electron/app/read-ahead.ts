import type { Entity, EntityName, Reader } from '../../src/domain/entities'
import type { Store } from '../db/store'
import { readAll } from './in-turns'

/** Reads whole tables a stretch at a time, and gives a reader that has them at hand: what it lists of them costs nothing. */
export function* readAhead(
  { read, stretches }: Pick<Store, 'read' | 'stretches'>,
  names: readonly EntityName[]
): Generator<undefined, Reader> {
  const tables = new Map<EntityName, unknown>()
  for (const name of names) tables.set(name, yield* readAll(stretches, name))
  function list<N extends EntityName>(name: N): readonly Entity<N>[] {
    // sound: a table is kept under its own name
    return (tables.get(name) as readonly Entity<N>[] | undefined) ?? read.list(name)
  }
  return { ...read, list }
}
