import Database from 'better-sqlite3'
import { migrations } from './migrations'
import { migrate } from './migrate'

/** The first thing in a database's schema that a fresh one of that version would not have, or lack; null = none. A trigger of somebody else's would do what they like with whatever we write. */
export function skemaAsing(sqlite: Database.Database, skema: number, binding: string | undefined): string | null {
  const [ini, baku] = [skemaOf(sqlite), skemaBaku(skema, binding)]
  for (const [nama, sql] of ini) if (baku.get(nama) !== sql) return nama
  for (const nama of baku.keys()) if (!ini.has(nama)) return `${nama} tidak ada`
  return null
}

function skemaBaku(skema: number, binding: string | undefined): ReadonlyMap<string, string> {
  const sqlite = new Database(':memory:', binding ? { nativeBinding: binding } : {})
  try {
    migrate(sqlite, migrations.slice(0, skema))
    return skemaOf(sqlite)
  } finally {
    sqlite.close()
  }
}

type Benda = { readonly type: string; readonly name: string; readonly tbl_name: string; readonly sql: string | null }

const skemaOf = (sqlite: Database.Database): ReadonlyMap<string, string> =>
  new Map(
    sqlite
      .prepare<[], Benda>('select type, name, tbl_name, sql from sqlite_schema')
      .all()
      .map(({ type, name, tbl_name, sql }) => [`${type} ${name}`, `${tbl_name} ${sql ?? ''}`])
  )
