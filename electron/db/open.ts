import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem, ISI_RUSAK, problemOf } from './database-problem'
import { asing, inspectFile, leaveMarker, needVersi } from './inspect-file'
import { APPLICATION_ID, migrate } from './migrate'
import { migrations } from './migrations'
import { proveWal } from './prove-wal'
import { skemaAsing } from './skema-asing'
import { unlock } from './unlock'

/** The open database: the raw driver for the one writer, drizzle for the reads. */
export type Db = { readonly sqlite: Database.Database; readonly orm: BetterSQLite3Database }

/** How a database file is opened. */
export type OpenOptions = {
  /** The SQLite addon to load instead of the package's own. */
  readonly nativeBinding?: string | undefined
  /** The key of an encrypted file: 32 bytes as hex. */
  readonly kunci?: string | null
  /** There has been data here before, whatever the marker beside the file says. */
  readonly pernahAda?: boolean
  /** Called with the database of an older version, before it is migrated: to keep a backup. */
  readonly beforeMigration?: (sqlite: Database.Database) => void
}

/**
 * Opens a database file in the order of reliability: file, header, what a crash has left, lock, check, version, schema, pragmas,
 * proof, backup, migration. Until the backup nothing on the disk has been changed. Throws `DatabaseProblem`, and nothing else.
 */
export function openDatabase(file: string, options: OpenOptions = {}): Db {
  try {
    return opened(file, options)
  } catch (error) {
    throw problemOf(error, file)
  }
}

function opened(file: string, { nativeBinding, kunci = null, pernahAda = false, beforeMigration }: OpenOptions): Db {
  const isNew = inspectFile(file, { isTersandi: kunci !== null, pernahAda })
  if (!isNew) proveWal(file, { nativeBinding, kunci })
  const sqlite = new Database(file, { timeout: BUSY_MS, ...(nativeBinding ? { nativeBinding } : {}) })
  try {
    lock(sqlite, kunci)
    if (!isNew) check(sqlite, file, nativeBinding)
    configure(sqlite)
    if (isOlder(sqlite)) beforeMigration?.(sqlite)
    migrate(sqlite, migrations)
    leaveMarker(file)
    return { sqlite, orm: drizzle(sqlite) }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** How long another process is waited for. */
const BUSY_MS = 1000

/** Takes the file for this process alone, and reads it as a file that may be hostile. */
function lock(sqlite: Database.Database, kunci: string | null): void {
  if (kunci) unlock(sqlite, kunci)
  for (const pragma of ['locking_mode = EXCLUSIVE', 'trusted_schema = OFF', 'cell_size_check = ON']) sqlite.pragma(pragma)
  sqlite.prepare('select count(*) from sqlite_schema').get()
}

/** Whole, ours, of a version we know, and with nothing in its schema that we did not put there. */
function check(sqlite: Database.Database, file: string, binding: string | undefined): void {
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseProblem('RUSAK', ISI_RUSAK)
  const isBlank = sqlite.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  if (isBlank) return
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw asing(file, false)
  const versi = Number(sqlite.pragma('user_version', { simple: true }))
  needVersi(versi, file)
  const benda = skemaAsing(sqlite, versi, binding)
  if (benda !== null)
    throw new DatabaseProblem(
      'RUSAK',
      `Susunan tabel berkas data diubah di luar Penata (${benda}). Pulihkan dari cadangan; berkas ini tidak diubah.`
    )
}

/** The driver falls back to NORMAL in WAL and still answers FULL until the first query: set it, read, then prove it. */
function configure(sqlite: Database.Database): void {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']) sqlite.pragma(pragma)
  sqlite.prepare('select count(*) from sqlite_schema').get()
  const full = sqlite.pragma('synchronous', { simple: true })
  const keys = sqlite.pragma('foreign_keys', { simple: true })
  if (full !== 2 || keys !== 1) throw new Error(`Unsafe database settings: synchronous=${String(full)}, foreign_keys=${String(keys)}`)
}

function isOlder(sqlite: Database.Database): boolean {
  const have = Number(sqlite.pragma('user_version', { simple: true }))
  return have > 0 && have < migrations.length
}
