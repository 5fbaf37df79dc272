import { inflateRawSync } from 'node:zlib'
import type { Db } from '../../electron/db/open'
import { rowsOf } from '../../electron/db/rows'
import { type EntityName, entities } from '../../src/domain/entities'
import type { Changeset } from '../../src/domain/kit/changeset'
import { inOrder } from './random/model'

/**
 * Carries out the audit trail from its first row on empty tables and names every row of the database that differs: a
 * command applied by half, or applied and not recorded, cannot pass. For files of which every row was written by a command.
 */
export function replayProblems(db: Db): readonly string[] {
  const tables = replayed(db)
  return (Object.keys(entities) as EntityName[]).flatMap((name) => {
    const stored = inOrder(rowsOf(db.sqlite, name).list())
    const wanted = [...(tables.get(name)?.entries() ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
    const at = wanted.findIndex((row, n) => row !== stored[n])
    return at < 0 && stored.length === wanted.length ? [] : [`${name} is not what the audit trail says`]
  })
}

function replayed({ sqlite }: Db): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const tables = new Map<string, Map<string, string>>(Object.keys(entities).map((name) => [name, new Map<string, string>()]))
  const rows = sqlite.prepare<[], Buffer>('select perubahan from audit order by seq').pluck()
  for (const packed of rows.iterate()) {
    // written by `packChanges`
    for (const { entity, before, after } of JSON.parse(inflateRawSync(packed).toString()) as Changeset) {
      if (before !== null) tables.get(entity)?.delete(before.id)
      if (after !== null) tables.get(entity)?.set(after.id, JSON.stringify(entities[entity].parse(after)))
    }
  }
  return tables
}
