import type { Entity, EntityName } from '../entities'

/** One row before and after. `before: null` inserts; `after: null` deletes. */
export type Change = {
  [N in EntityName]: { readonly entity: N; readonly before: Entity<N> | null; readonly after: Entity<N> | null }
}[EntityName]

/** Everything one command did, in order: the write, the undo step and the audit record in one. */
export type Changeset = readonly Change[]

// the casts are sound: `entity` and both rows share N, which a mapped union cannot express
export const inserted = <N extends EntityName>(entity: N, after: Entity<N>): Change =>
  ({ entity, before: null, after }) as unknown as Change
export const updated = <N extends EntityName>(entity: N, before: Entity<N>, patch: Partial<Entity<N>>): Change =>
  ({ entity, before, after: { ...before, ...patch } }) as unknown as Change
export const removed = <N extends EntityName>(entity: N, before: Entity<N>): Change =>
  ({ entity, before, after: null }) as unknown as Change

/** The changeset that takes this one back: `inverse(inverse(c))` equals `c`. */
export const inverse = (changes: Changeset): Changeset =>
  changes.map((c) => ({ ...c, before: c.after, after: c.before }) as Change).toReversed()

/** The entities a changeset writes to, each once. */
export const touched = (changes: Changeset): readonly EntityName[] => [...new Set(changes.map((c) => c.entity))]

/** The same outcome with at most one change for each row, in the order in which the rows were first touched; what comes to nothing is left out. */
export function squash(changes: Changeset): Changeset {
  const rows = new Map<string, Change>()
  for (const change of changes) {
    const kunci = `${change.entity} ${(change.after ?? change.before)?.id}`
    const first = rows.get(kunci)
    // sound: both changes are of one row, so of one entity
    rows.set(kunci, first ? ({ ...change, before: first.before } as Change) : change)
  }
  return [...rows.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}
