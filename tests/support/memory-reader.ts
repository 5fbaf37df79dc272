import type { Entity, EntityName, Reader } from '../../src/domain/entities'
import type { Changeset } from '../../src/domain/kit/changeset'

/** Rows by entity, as a test says them. */
export type Rows = { readonly [N in EntityName]?: readonly Entity<N>[] }

/** Storage in memory: answers a command's questions from the rows of a test. */
export function memoryReader(rows: Rows): Reader {
  // sound: the key and the rows share N, which an indexed mapped type cannot express
  const list = <N extends EntityName>(name: N): readonly Entity<N>[] => rows[name] ?? []
  return {
    list,
    get: (name, id) => list(name).find((row) => row.id === id) ?? null,
    where: (name, key, value) => list(name).filter((row) => row[key] === value)
  }
}

/** The rows after a changeset, as the store would leave them; throws when a row it changes is not what the changeset says. */
export function applied(rows: Rows, changes: Changeset): Rows {
  return changes.reduce<Rows>((now, { entity, before, after }) => {
    const list: readonly { readonly id: string }[] = now[entity] ?? []
    const at = before ? list.findIndex((row) => row.id === before.id) : list.length
    if (at < 0 || (before && JSON.stringify(list[at]) !== JSON.stringify(before))) throw new Error(`Stale ${entity} row`)
    if (!before && after && list.some((row) => row.id === after.id)) throw new Error(`Duplicate ${entity} ${after.id}`)
    return { ...now, [entity]: list.toSpliced(at, 1, ...(after ? [after] : [])) }
  }, rows)
}
