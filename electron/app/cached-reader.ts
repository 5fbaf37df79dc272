import { type Entity, type EntityName, entities, type IdOf, type Reader } from '../../src/domain/entities'
import { type Changeset, touched } from '../../src/domain/kit/changeset'

/** A reader that keeps whole tables at hand once they were listed, and follows every write. */
export type CachedReader = {
  readonly read: Reader
  readonly follow: (changes: Changeset) => void
  /** Which state these tables are in: another text after every write to one of them. */
  readonly versi: (names: readonly EntityName[]) => string
}

/** The tables every edit of the organisation asks for whole. People are not among them: they are many, large, and asked for one by one. */
const AT_HAND: ReadonlySet<EntityName> = new Set([
  'unor',
  'jabatan',
  'penempatan',
  'rancangan',
  'usulan',
  'polaAbk',
  'ketentuan',
  'bukuNomor',
  'nomor',
  'gambar'
])

/** Writes of so many rows make a table be read anew. */
const MANY = 5_000

/** Creates a reader over a store. Rows it gives are never changed in place; a row that did not change stays the very same object. */
export function createCachedReader(stored: Reader): CachedReader {
  const tables = new Map<EntityName, unknown>()
  const writes = new Map<EntityName, number>()
  function tableOf<N extends EntityName>(name: N): Table<N> | undefined {
    // sound: a table is kept under its own name
    return tables.get(name) as Table<N> | undefined
  }
  function listed<N extends EntityName>(name: N): readonly Entity<N>[] {
    if (!AT_HAND.has(name)) return stored.list(name)
    const table = tableOf(name) ?? createTable(stored.list(name))
    tables.set(name, table)
    return table.list()
  }
  function putOne<N extends EntityName>({ entity, before, after }: Row<N>): void {
    // sound: the schema of an entity gives rows of that entity; parsed, the row is what storage would give
    tableOf(entity)?.put(before, after && (entities[entity].parse(after) as Entity<N>))
  }
  return {
    read: {
      get: (name, id) => tableOf(name)?.get(id) ?? stored.get(name, id),
      list: listed,
      where: (name, key, value) => (AT_HAND.has(name) ? listed(name).filter((row) => row[key] === value) : stored.where(name, key, value))
    },
    follow: (changes) => {
      for (const name of touched(changes)) writes.set(name, (writes.get(name) ?? 0) + 1)
      if (changes.length > MANY) tables.clear()
      else for (const change of changes) putOne(change)
    },
    versi: (names) => names.map((name) => writes.get(name) ?? 0).join()
  }
}

type Row<N extends EntityName> = { readonly entity: N; readonly before: Entity<N> | null; readonly after: Entity<N> | null }

type Table<N extends EntityName> = {
  readonly get: (id: IdOf<N>) => Entity<N> | null
  readonly list: () => readonly Entity<N>[]
  readonly put: (before: Entity<N> | null, after: Entity<N> | null) => void
}

function createTable<N extends EntityName>(stored: readonly Entity<N>[]): Table<N> {
  const rows = new Map<string, Entity<N>>(stored.map((row) => [row.id, row]))
  let known: readonly Entity<N>[] | null = stored
  return {
    get: (id) => rows.get(id) ?? null,
    list: () => (known ??= [...rows.values()]),
    put: (before, after) => {
      known = null
      if (after) rows.set(after.id, after)
      else if (before) rows.delete(before.id)
    }
  }
}
