import type { Db } from './open'

/** How many rows this connection, the only one, has written since it was opened: a number that moves with every change. */
export function countChanges({ sqlite }: Db): () => number {
  const count = sqlite.prepare('select total_changes()').pluck()
  return () => Number(count.get())
}
