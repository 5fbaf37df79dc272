import type Database from 'better-sqlite3'
import { type Column, getTableColumns, getTableName } from 'drizzle-orm'
import { type Entity, type EntityName, entities } from '../../src/domain/entities'
import { tables } from './schema/index'
import { inSidikOrder, sidikBaris } from './sidik-baris'

/** The prepared statements of one entity, and how its rows cross between SQLite and the domain. */
export type Rows<N extends EntityName> = {
  readonly get: (id: string) => Entity<N> | null
  readonly list: () => readonly Entity<N>[]
  /** The rows of which one member has that value. */
  readonly where: (key: keyof Entity<N> & string, value: unknown) => readonly Entity<N>[]
  /** All rows by id, so many at a time; each stretch is read when it is asked for. */
  readonly stretches: (size: number) => Iterable<readonly Entity<N>[]>
  readonly insert: (row: Entity<N>) => void
  readonly update: (row: Entity<N>) => void
  readonly remove: (id: string) => void
}

/** Binds an entity to its table. Every row read is parsed: bad data fails here, not in a decree. */
export function rowsOf<N extends EntityName>(sqlite: Database.Database, name: N): Rows<N> {
  const columns = inSidikOrder(Object.entries<Column>(getTableColumns(tables[name])), ([, column]) => column.name)
  const tabel = getTableName(tables[name])
  const table = `"${tabel}"`
  const write = writerOf(
    sqlite,
    tabel,
    columns.map(([, column]) => column.name)
  )
  const select = `select ${columns.map(([key, column]) => `"${column.name}" as "${key}"`).join(', ')} from ${table}`
  const getOne = sqlite.prepare(`${select} where id = ?`)
  const getAll = sqlite.prepare(select)
  const getAfter = sqlite.prepare(`${select} where id > ? order by id limit ?`)
  const byColumn = new Map<string, Database.Statement>()
  const getWhere = (key: string): Database.Statement => {
    const column = columns.find(([name]) => name === key)?.[1].name
    if (column === undefined) throw new Error(`No column ${key}`)
    const known = byColumn.get(key) ?? sqlite.prepare(`${select} where "${column}" is ?`)
    byColumn.set(key, known)
    return known
  }
  const ofType = (dataType: string): readonly string[] => columns.filter(([, column]) => column.dataType === dataType).map(([key]) => key)
  const [booleans, jsons] = [ofType('boolean'), ofType('json')]

  const toDomain = (raw: unknown): Entity<N> => {
    // a row of this table: an object of the columns selected above
    const row = raw as Record<string, unknown>
    for (const key of booleans) row[key] = row[key] === 1
    for (const key of jsons) row[key] = JSON.parse(String(row[key]))
    return entities[name].parse(row) as Entity<N>
  }
  const toValues = (row: Entity<N>): unknown[] => {
    const record: Readonly<Record<string, unknown>> = row
    return columns.map(([key]) => sqlValue(record[key]))
  }

  function* stretches(size: number): Generator<readonly Entity<N>[]> {
    let last = ''
    for (;;) {
      const rows = getAfter.all(last, size).map(toDomain)
      const end = rows.at(-1)
      if (end === undefined) return
      yield rows
      last = end.id
    }
  }

  return {
    get: (id) => {
      const raw = getOne.get(id)
      return raw === undefined ? null : toDomain(raw)
    },
    list: () => getAll.all().map(toDomain),
    where: (key, value) => getWhere(key).all(sqlValue(value)).map(toDomain),
    stretches,
    insert: (row) => write.insert(row.id, toValues(row)),
    update: (row) => write.update(row.id, toValues(row)),
    remove: write.remove
  }
}

type Writer = {
  readonly insert: (id: string, values: readonly unknown[]) => void
  readonly update: (id: string, values: readonly unknown[]) => void
  readonly remove: (id: string) => void
}

/** Writes rows of a table, each with its digest. */
function writerOf(sqlite: Database.Database, tabel: string, columns: readonly string[]): Writer {
  const names = columns.map((name) => `"${name}"`)
  const insert = sqlite.prepare(`insert into "${tabel}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
  const update = sqlite.prepare(`update "${tabel}" set ${names.map((n) => `${n} = ?`).join(', ')} where id = ?`)
  const remove = sqlite.prepare(`delete from "${tabel}" where id = ?`)
  const putSidik = sqlite.prepare('insert or replace into sidik (tabel, id, sidik) values (?, ?, ?)')
  const removeSidik = sqlite.prepare('delete from sidik where tabel = ? and id = ?')
  return {
    insert: (id, values) => {
      insert.run(...values)
      putSidik.run(tabel, id, sidikBaris(values))
    },
    update: (id, values) => {
      update.run(...values, id)
      putSidik.run(tabel, id, sidikBaris(values))
    },
    remove: (id) => {
      remove.run(id)
      removeSidik.run(tabel, id)
    }
  }
}

/** What SQLite keeps of a value: lists as JSON text, true and false as numbers. */
function sqlValue(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value)
  return Array.isArray(value) ? JSON.stringify(value) : value
}
