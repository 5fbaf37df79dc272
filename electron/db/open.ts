import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { type Migration, migrations } from './migrations'

/** The open database: the raw driver for the one writer, drizzle for the reads. */
export type Db = { readonly sqlite: Database.Database; readonly orm: BetterSQLite3Database }

/** Why a database is not opened. `pesan` is for the officer; nothing on disk has been changed. */
export class DatabaseProblem extends Error {
  constructor(
    readonly code: 'HILANG' | 'RUSAK' | 'LEBIH_BARU' | 'DIPAKAI' | 'BUKAN_PENATA',
    pesan: string
  ) {
    super(pesan)
  }
}

/** `PNTA`: marks our files among all SQLite files. */
const APPLICATION_ID = 0x50_4e_54_41
const SQLITE_MAGIC = 'SQLite format 3\0'

/** Opens a database file in the order of reliability: file, lock, pragmas, proof, check, version, migration. */
export function openDatabase(file: string, nativeBinding?: string): Db {
  const isNew = inspectFile(file)
  const sqlite = connect(file, nativeBinding)
  try {
    configure(sqlite)
    check(sqlite, isNew)
    migrate(sqlite, migrations)
    if (file !== ':memory:') leaveMarker(file)
    return { sqlite, orm: drizzle(sqlite) }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Runs every migration the database lacks, with its version, in one transaction. */
export function migrate(sqlite: Database.Database, list: readonly Migration[]): void {
  const have = Number(sqlite.pragma('user_version', { simple: true }))
  if (have > list.length)
    throw new DatabaseProblem(
      'LEBIH_BARU',
      `Data ini dibuat oleh Penata yang lebih baru (skema ${have}; versi ini mengenal ${list.length}). Pasang Penata yang lebih baru.`
    )
  if (have === list.length) return
  sqlite
    .transaction(() => {
      for (const migration of list.slice(have)) for (const statement of migration.statements) sqlite.exec(statement)
      sqlite.pragma(`application_id = ${APPLICATION_ID}`)
      sqlite.pragma(`user_version = ${list.length}`)
    })
    .immediate()
}

/** True when the file is to be created. A missing or empty file where one existed is never silently recreated. */
function inspectFile(file: string): boolean {
  if (file === ':memory:') return true
  const existed = existsSync(markerOf(file))
  if (!existsSync(file)) {
    if (existed)
      throw new DatabaseProblem(
        'HILANG',
        `Berkas data ${file} tidak ditemukan, padahal pernah ada. Kembalikan berkas itu dari cadangan, atau tanyakan petugas TI.`
      )
    return true
  }
  if (statSync(file).size === 0) {
    if (existed)
      throw new DatabaseProblem('RUSAK', `Berkas data ${file} kosong (0 byte). Kembalikan dari cadangan; berkas ini tidak diubah.`)
    return true
  }
  if (head(file) !== SQLITE_MAGIC)
    throw new DatabaseProblem(
      'RUSAK',
      `Berkas ${file} bukan berkas data Penata atau rusak. Kembalikan dari cadangan; berkas ini tidak diubah.`
    )
  return false
}

function connect(file: string, nativeBinding: string | undefined): Database.Database {
  const sqlite = new Database(file, { timeout: 2000, ...(nativeBinding ? { nativeBinding } : {}) })
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.pragma('journal_mode = WAL')
    return sqlite
  } catch (error) {
    sqlite.close()
    if (isBusy(error))
      throw new DatabaseProblem(
        'DIPAKAI',
        'Data sedang dibuka oleh Penata lain di komputer ini. Tutup jendela Penata yang lain, lalu coba lagi.'
      )
    throw new DatabaseProblem('RUSAK', `Berkas data ${file} tidak dapat dibaca. Kembalikan dari cadangan; berkas ini tidak diubah.`)
  }
}

/** The driver falls back to NORMAL in WAL and still answers FULL until the first query: set it, read, then prove it. */
function configure(sqlite: Database.Database): void {
  for (const pragma of ['synchronous = FULL', 'foreign_keys = ON', 'trusted_schema = OFF', 'cell_size_check = ON', 'secure_delete = ON'])
    sqlite.pragma(pragma)
  sqlite.prepare('select count(*) from sqlite_schema').get()
  const full = sqlite.pragma('synchronous', { simple: true })
  const keys = sqlite.pragma('foreign_keys', { simple: true })
  if (full !== 2 || keys !== 1) throw new Error(`Unsafe database settings: synchronous=${String(full)}, foreign_keys=${String(keys)}`)
}

function check(sqlite: Database.Database, isNew: boolean): void {
  if (isNew) return
  const verdict = sqlite.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok')
    throw new DatabaseProblem('RUSAK', 'Berkas data rusak (pemeriksaan cepat gagal). Kembalikan dari cadangan; berkas ini tidak diubah.')
  const isBlank = sqlite.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  if (!isBlank && sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new DatabaseProblem('BUKAN_PENATA', 'Berkas ini basis data SQLite, tetapi bukan data Penata.')
}

const isBusy = (error: unknown): boolean => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

function head(file: string): string {
  const buffer = Buffer.alloc(16)
  const fd = openSync(file, 'r')
  try {
    readSync(fd, buffer, 0, 16, 0)
  } finally {
    closeSync(fd)
  }
  return buffer.toString('latin1')
}

const markerOf = (file: string): string => join(dirname(file), `.${basename(file)}.ada`)

function leaveMarker(file: string): void {
  if (!existsSync(markerOf(file))) writeFileSync(markerOf(file), 'Berkas data Penata pernah dibuat di folder ini. Jangan dihapus.\n')
}
