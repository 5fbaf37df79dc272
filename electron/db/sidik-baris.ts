import { hash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { tables } from './schema/index'
import { drain } from './drain'
import { readSidikTentang, TABEL_TENTANG } from './sidik-tentang'

/** A row whose digest does not answer to it: altered, there without a digest, or gone though its digest is there. */
export type BarisCacat = { readonly tabel: string; readonly id: string; readonly cacat: 'BERUBAH' | 'TANPA_SIDIK' | 'HILANG' }

/** How far the digests of a table have been compared: so many rows of it. */
export type MajuSidik = { readonly tabel: string; readonly baris: number }

const PANJANG = 16
const PER_LANGKAH = 1000

/** The names of a table's columns in the one order that its digests are taken in. */
export const inSidikOrder = <T>(columns: readonly T[], nameOf: (column: T) => string): readonly T[] =>
  columns.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))

/** The digest of a row: of its values as SQLite gives them back, each with its type and its length. */
export const sidikBaris = (values: readonly unknown[]): Buffer =>
  hash('sha256', values.map(bertanda).join(''), 'buffer').subarray(0, PANJANG)

function bertanda(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'number') return `n${value};`
  if (Buffer.isBuffer(value)) return `b${value.toString('base64')};`
  if (typeof value === 'string') return `t${value.length}:${value}`
  throw new Error('A row holds numbers, text and bytes')
}

/** Takes the digests of all rows anew, as after a migration. What did not answer to its digest before goes on not answering. */
export function fillSidik(sqlite: Database.Database, cacat: readonly BarisCacat[]): void {
  if (!hasSidik(sqlite)) return
  sqlite.exec('delete from sidik')
  const add = sqlite.prepare('insert into sidik (tabel, id, sidik) values (?, ?, ?)')
  for (const tabel of storedTables(sqlite)) {
    for (const rows of digests(sqlite, tabel)) for (const { id, sidik } of rows) add.run(tabel, id, sidik)
  }
  for (const [seq, sidik] of drain(readSidikTentang(sqlite))) add.run(TABEL_TENTANG, seq, sidik)
  const spoil = sqlite.prepare("insert or replace into sidik (tabel, id, sidik) values (?, ?, x'')")
  for (const { tabel, id } of cacat) spoil.run(tabel, id)
}

/** Compares every row with its digest, a stretch at a step; gives what does not answer. */
export function* compareSidik(sqlite: Database.Database): Generator<MajuSidik, readonly BarisCacat[]> {
  if (!hasSidik(sqlite)) return []
  const cacat: BarisCacat[] = []
  for (const tabel of storedTables(sqlite)) cacat.push(...(yield* compareTable(sqlite, tabel)))
  return [...cacat, ...(yield* compareTentang(sqlite)), ...strayTables(sqlite)]
}

function* compareTable(sqlite: Database.Database, tabel: string): Generator<MajuSidik, readonly BarisCacat[]> {
  const sidikOf = sqlite.prepare<[string, string], Buffer>('select sidik from sidik where tabel = ? and id = ?').pluck()
  const cacat: BarisCacat[] = []
  let [baris, bersidik] = [0, 0]
  for (const rows of digests(sqlite, tabel)) {
    for (const { id, sidik } of rows) {
      const kept = sidikOf.get(tabel, id)
      if (kept) bersidik += 1
      cacat.push(...compare({ tabel, id, kept, sidik }))
    }
    baris += rows.length
    yield { tabel, baris }
  }
  return bersidik === countSidik(sqlite, tabel) ? cacat : [...cacat, ...lost(sqlite, tabel)]
}

/** The same for what each entry of the audit trail is about. */
function* compareTentang(sqlite: Database.Database): Generator<MajuSidik, readonly BarisCacat[]> {
  const tabel = TABEL_TENTANG
  const reading = readSidikTentang(sqlite)
  let step = reading.next()
  for (; !step.done; step = reading.next()) yield { tabel, baris: step.value }
  const found = step.value
  const kept = new Map(
    sqlite
      .prepare<[string], { id: string; sidik: Buffer }>('select id, sidik from sidik where tabel = ?')
      .all(tabel)
      .map(({ id, sidik }) => [id, sidik])
  )
  const berubah = [...found].flatMap(([id, sidik]) => compare({ tabel, id, kept: kept.get(id), sidik }))
  const hilang = [...kept.keys()].filter((id) => !found.has(id))
  return [...berubah, ...hilang.map((id): BarisCacat => ({ tabel, id, cacat: 'HILANG' }))]
}

type Banding = { readonly tabel: string; readonly id: string; readonly kept: Buffer | undefined; readonly sidik: Buffer }

function compare({ tabel, id, kept, sidik }: Banding): readonly BarisCacat[] {
  if (!kept) return [{ tabel, id, cacat: 'TANPA_SIDIK' }]
  return kept.equals(sidik) ? [] : [{ tabel, id, cacat: 'BERUBAH' }]
}

/** The tables of entities that this database has: an older one has fewer. */
function storedTables(sqlite: Database.Database): readonly string[] {
  const present = new Set(sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all())
  return Object.values(tables)
    .map((table) => getTableName(table))
    .filter((name) => present.has(name))
}

const hasSidik = (sqlite: Database.Database): boolean =>
  sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = 'sidik'").get() !== undefined

/** The digests of a table's rows, in stretches. Read in the order of the table itself: its indexes may be whole where it is not. */
function* digests(sqlite: Database.Database, tabel: string): Generator<readonly { readonly id: string; readonly sidik: Buffer }[]> {
  const columns = inSidikOrder(sqlite.prepare('select name from pragma_table_info(?)').pluck().all(tabel).map(String), (name) => name)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const next = sqlite
    .prepare(`select rowid, ${names} from "${tabel}" not indexed where rowid > ? order by rowid limit ${PER_LANGKAH}`)
    .raw()
  const at = columns.indexOf('id')
  for (let last: unknown = Number.MIN_SAFE_INTEGER; ;) {
    // raw rows are arrays: the number of the row, then its columns
    const rows = next.all(last) as unknown[][]
    if (rows.length === 0) return
    last = rows.at(-1)?.[0]
    yield rows.map(([, ...values]) => ({ id: String(values[at]), sidik: sidikBaris(values) }))
  }
}

const countSidik = (sqlite: Database.Database, tabel: string): unknown =>
  sqlite.prepare('select count(*) from sidik where tabel = ?').pluck().get(tabel)

/** The digests whose rows are gone. */
const lost = (sqlite: Database.Database, tabel: string): readonly BarisCacat[] =>
  sqlite
    .prepare<[string], string>(`select id from sidik where tabel = ? and id not in (select id from "${tabel}" not indexed)`)
    .pluck()
    .all(tabel)
    .map((id) => ({ tabel, id, cacat: 'HILANG' }))

/** Digests under the name of a table that is not there: the name itself was damaged. */
function strayTables(sqlite: Database.Database): readonly BarisCacat[] {
  const known = [...storedTables(sqlite), TABEL_TENTANG]
  return sqlite
    .prepare<string[], { tabel: string; id: string }>(`select tabel, id from sidik where tabel not in (${known.map(() => '?').join(', ')})`)
    .all(...known)
    .map((row) => ({ ...row, cacat: 'HILANG' }))
}
