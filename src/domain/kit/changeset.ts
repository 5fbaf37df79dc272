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
