import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DatabaseProblem, ISI_RUSAK, isRusak } from './database-problem'
import { drain } from './drain'
import { APPLICATION_ID } from './migrate'
import { compareSidik } from './sidik-baris'
import { unlock } from './unlock'

type Kunci = { readonly kunci: string | null; readonly nativeBinding: string | undefined }

/** The header of a write-ahead log; whatever is longer holds something. */
const KEPALA_WAL = 32

/**
 * After a crash the write-ahead log beside a file holds what was done last. SQLite plays any such log into any file, also
 * one that was left there by other data: so it is proved first, on a connection that only reads. Nothing is changed.
 */
export function proveWal(file: string, kunci: Kunci): void {
  if (file === ':memory:' || (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) <= KEPALA_WAL) return
  const hadShm = existsSync(`${file}-shm`)
  try {
    const bersama = read(file, kunci, isUtuh)
    if (bersama === null || (bersama && isLanjutan(file, kunci))) return
    throw isSendiriUtuh(file, kunci) ? walAsing(file) : new DatabaseProblem('RUSAK', ISI_RUSAK)
  } finally {
    // made by reading alone; one that was there may be in use by another program
    if (!hadShm) rmSync(`${file}-shm`, { force: true })
  }
}

const walAsing = (file: string): DatabaseProblem =>
  new DatabaseProblem(
    'RUSAK',
    `Di samping berkas data ada catatan sementara (${file}-wal) yang berasal dari data lain. Bila dipakai, data akan tertimpa; karena itu tidak ada yang dibuka dan tidak ada yang diubah.`
  )

/** Reads a file with the log beside it; null = it cannot be read in this way, which says nothing about what is in it. */
function read(file: string, { kunci, nativeBinding }: Kunci, ask: (sqlite: Database.Database) => boolean): boolean | null {
  const sqlite = new Database(file, { readonly: true, timeout: 1000, ...(nativeBinding ? { nativeBinding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON']) sqlite.pragma(pragma)
    return ask(sqlite)
  } catch (error) {
    if (isRusak(error)) return false
    if (isDipakai(error)) throw error
    return null
  } finally {
    sqlite.close()
  }
}

const isDipakai = (error: unknown): boolean => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Structure, owner and digests. */
function isUtuh(sqlite: Database.Database): boolean {
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') return false
  if (isKosong(sqlite)) return true
  return sqlite.pragma('application_id', { simple: true }) === APPLICATION_ID && drain(compareSidik(sqlite)).length === 0
}

const isKosong = (sqlite: Database.Database): boolean => sqlite.prepare('select count(*) from sqlite_schema').pluck().get() === 0

/**
 * True when what file and log hold together goes on from what the file holds alone: its last audit entry is among theirs.
 * Known by its key and not by its link: a log may hold a migration that has linked the chain anew.
 */
function isLanjutan(file: string, kunci: Kunci): boolean {
  const ekor = alone(file, kunci, (sqlite) =>
    sqlite.prepare<[], { seq: number; kunci: string }>('select seq, kunci from audit order by seq desc limit 1').get()
  )
  if (!ekor) return true
  const isSama = read(file, kunci, (sqlite) => sqlite.prepare('select kunci from audit where seq = ?').pluck().get(ekor.seq) === ekor.kunci)
  return isSama !== false
}

const isSendiriUtuh = (file: string, kunci: Kunci): boolean => alone(file, kunci, (sqlite) => !isKosong(sqlite) && isUtuh(sqlite)) === true

/** Asks a copy of the file without its log; null where there is no room for one, or it makes no sense alone. */
function alone<T>(file: string, { kunci, nativeBinding }: Kunci, ask: (sqlite: Database.Database) => T): T | null {
  const salinan = `${file}.periksa`
  try {
    copyFileSync(file, salinan)
    const sqlite = new Database(salinan, nativeBinding ? { nativeBinding } : {})
    try {
      if (kunci) unlock(sqlite, kunci)
      for (const pragma of ['locking_mode = EXCLUSIVE', 'trusted_schema = OFF', 'cell_size_check = ON']) sqlite.pragma(pragma)
      return ask(sqlite)
    } finally {
      sqlite.close()
    }
  } catch {
    return null
  } finally {
    for (const akhir of ['', '-wal', '-shm', '-journal']) rmSync(`${salinan}${akhir}`, { force: true })
  }
}
