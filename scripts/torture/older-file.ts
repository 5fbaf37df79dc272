import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { type Migration, migrations } from '../../electron/db/migrations'
import { migrate } from '../../electron/db/migrate'
import { openDatabase } from '../../electron/db/open'
import { packChanges } from '../../electron/db/pack-changes'
import { fillSidik } from '../../electron/db/sidik-baris'
import { chanceOf } from './random/chance'
import { idsOf } from './random/ids-of'
import { randomCommand } from './random/random-command'
import { smallCity } from './random/small-city'
import { openOffice, settle } from './open-office'

/** The rows a file holds, by table: each row as text, in order, of the members asked for. */
export type Content = Readonly<Record<string, readonly string[]>>

/** Versions of the schema there have been before this one. */
export const olderVersions: readonly number[] = migrations.map((_, n) => n + 1).slice(0, -1)

const FIRST_SEARCH = 2
const FIRST_DIGESTS = 10

/** Writes a file as an older version of the application would have left it, filled with what that version knew of a busy city. */
export async function writeOlderFile(file: string, version: number): Promise<void> {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  migrate(sqlite, migrations.slice(0, version))
  const source = await busyCity()
  sqlite.pragma('foreign_keys = OFF')
  sqlite.transaction(() => {
    for (const table of tablesOf(sqlite)) fill(sqlite, source, table)
    if (version >= FIRST_SEARCH) index(sqlite)
    if (version < FIRST_DIGESTS) addAudit(sqlite)
    fillSidik(sqlite, [])
  })()
  const dangling = sqlite.pragma('foreign_key_check')
  if (Array.isArray(dangling) && dangling.length > 0) throw new Error(`Version ${version} filled with dangling rows`)
  source.close()
  sqlite.close()
}

/** A database of this version on which a few hundred commands have left rows in many tables. */
async function busyCity(): Promise<Database.Database> {
  const office = openOffice(':memory:')
  settle(office, smallCity)
  const chance = chanceOf(23)
  for (let n = 0; n < 500; n += 1)
    await office.call('command.run', { ...randomCommand(chance, idsOf(office.db, chance)), kunci: `sibuk-${n}`, tempat: null })
  return office.db.sqlite
}

/** Tables of rows of the business: what belongs to the search index, the audit trail or SQLite itself fills differently. */
const tablesOf = (sqlite: Database.Database): readonly string[] =>
  texts(
    sqlite,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'cari%' order by rowid"
  ).filter((name) => !APART.has(name))

const APART = new Set(['audit', 'audit_tentang', 'sidik'])

const texts = (sqlite: Database.Database, sql: string): readonly string[] => sqlite.prepare(sql).pluck().all().map(String)

const columnsOf = (sqlite: Database.Database, table: string): readonly Column[] =>
  // rows of this pragma
  sqlite.pragma(`table_info("${table}")`) as readonly Column[]

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly dflt_value: string | null }

/** Copies what both versions know; what only the older one knew is empty. */
function fill(older: Database.Database, source: Database.Database, table: string): void {
  const known = new Set(columnsOf(source, table).map(({ name }) => name))
  const columns = columnsOf(older, table)
  const rows = known.size === 0 ? [] : source.prepare(`select * from "${table}"`).all()
  const insert = older.prepare(
    `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`
  )
  for (const row of rows) insert.run(columns.map((column) => valueOf(row, column)))
}

function valueOf(row: unknown, { name, type, notnull }: Column): unknown {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : null
  if (value !== undefined && (value !== null || notnull === 0)) return value
  if (notnull === 0) return null
  return type.toLowerCase() === 'integer' ? 0 : ''
}

function index(sqlite: Database.Database): void {
  const number = sqlite.prepare('insert into cari_baris (jenis, id) values (?, ?)')
  const add = sqlite.prepare('insert into cari (rowid, teks) values (?, ?)')
  for (const [jenis, teks] of Object.entries({ pegawai: "nama || ' ' || nip", jabatan: 'nama', unor: 'nama' }))
    for (const row of sqlite.prepare<[], { id: string; teks: string }>(`select id, ${teks} as teks from ${jenis}`).all())
      add.run(number.run(jenis, row.id).lastInsertRowid, row.teks)
}

/** A few entries, linked as the versions of then linked them. */
function addAudit(sqlite: Database.Database): void {
  const columns = new Set(columnsOf(sqlite, 'audit').map(({ name }) => name))
  let sebelum = 'AWAL'
  for (const nama of ['satu', 'dua', 'tiga']) {
    const entry = {
      kunci: `lama-${nama}`,
      waktu: '2026-05-01T00:00:00.000Z',
      pelaku: 'uji',
      perintah: 'uji',
      label: nama,
      jenis: 'do',
      input: '{}'
    }
    const perubahan = packChanges([])
    const link = createHash('sha256').update([sebelum, ...Object.values(entry)].join('\0'))
    const hash = link.update('\0').update(perubahan).digest('hex')
    const row = Object.entries({ ...entry, perubahan, jumlah_perubahan: 0, sebelum, hash }).filter(([name]) => columns.has(name))
    sqlite
      .prepare(`insert into audit (${row.map(([name]) => name).join(', ')}) values (${row.map(() => '?').join(', ')})`)
      .run(row.map(([, value]) => value))
    sebelum = hash
  }
}

/** What a file holds in the tables and columns that it has in common with this version. */
export function contentOf(file: string): Content {
  const now = openDatabase(':memory:').sqlite
  const sqlite = new Database(file)
  const tables = tablesOf(sqlite).filter((table) => columnsOf(now, table).length > 0)
  const content = tables.map((table): readonly [string, readonly string[]] => {
    const kept = new Set(columnsOf(now, table).map(({ name }) => name))
    const columns = columnsOf(sqlite, table).filter(({ name }) => kept.has(name))
    const select = columns.map(({ name }) => `"${name}"`).join(', ')
    const rows = sqlite.prepare(`select ${select} from "${table}"`).raw().all()
    return [`${table}(${select})`, rows.map((row) => JSON.stringify(row)).toSorted()]
  })
  sqlite.close()
  now.close()
  return Object.fromEntries(content)
}

/** Tables of which a file has lost or changed rows against what it held before; it may hold more tables and columns by now. */
export function lostContent(file: string, before: Content): readonly string[] {
  const sqlite = new Database(file, { readonly: true })
  const lost = Object.entries(before).filter(([key, rows]) => {
    const [, table = '', columns = ''] = /^(\w+)\((.*)\)$/.exec(key) ?? []
    const now = sqlite.prepare(`select ${columns} from "${table}"`).raw().all()
    return JSON.stringify(now.map((row) => JSON.stringify(row)).toSorted()) !== JSON.stringify(rows)
  })
  sqlite.close()
  return lost.map(([key]) => `${key.split('(')[0]} has changed`)
}

/** The migrations, with one statement that fails put before the n-th of those an older file still lacks; null past the last. */
export function failingAt(version: number, n: number): readonly Migration[] | null {
  let left = n
  let isPut = false
  const list = migrations.map((migration, at) => {
    if (at < version || isPut || left > migration.statements.length) {
      if (at >= version && !isPut) left -= migration.statements.length + 1
      return migration
    }
    isPut = true
    return { ...migration, statements: migration.statements.toSpliced(left, 0, 'insert into tidak_ada values (1)') }
  })
  return isPut ? list : null
}
