import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { APPLICATION_ID } from '../migrate'
import { migrations } from '../migrations'
import { unlock } from '../unlock'

/** A damaged file that may be written to: a copy. */
export type BerkasRusak = { readonly berkas: string; readonly kunci: string | null; readonly binding: string | undefined }

/** What stands at fixed places in the header of every file of ours: none of it can be lost (https://sqlite.org/fileformat.html). */
const KEPALA: readonly (readonly [at: number, isi: Buffer])[] = [
  [0, Buffer.from('SQLite format 3\0', 'latin1')],
  [16, Buffer.from([0x10, 0x00])],
  [20, Buffer.from([0, 64, 32, 32])],
  [44, Buffer.from([0, 0, 0, 4])],
  [56, Buffer.from([0, 0, 0, 1])],
  [68, uint32(APPLICATION_ID)]
]
const [WAL, TULIS] = [2, 18]

/** Opens a copy of a damaged file for what can still be read of it; null when not even its list of tables can be. */
export function bukaRusak({ berkas, kunci, binding }: BerkasRusak): Database.Database | null {
  if (kunci === null) mendHeader(berkas)
  const sqlite = new Database(berkas, binding ? { nativeBinding: binding } : {})
  try {
    if (kunci) unlock(sqlite, kunci)
    for (const pragma of ['locking_mode = EXCLUSIVE', 'trusted_schema = OFF', 'cell_size_check = OFF']) sqlite.pragma(pragma)
    if (sqlite.prepare("select count(*) from sqlite_schema where type = 'table'").pluck().get() !== 0) return sqlite
  } catch {
    // nothing can be read of it
  }
  sqlite.close()
  return null
}

/** The version of its schema; a damaged number is that of today. */
export function versiRusak(sqlite: Database.Database): number {
  const versi = Number(sqlite.pragma('user_version', { simple: true }))
  return versi >= 1 && versi <= migrations.length ? versi : migrations.length
}

function mendHeader(berkas: string): void {
  const file = openSync(berkas, 'r+')
  try {
    for (const [at, isi] of KEPALA) writeSync(file, isi, 0, isi.length, at)
    const cara = Buffer.alloc(2)
    readSync(file, cara, 0, 2, TULIS)
    if (cara.some((each) => each !== 1 && each !== WAL)) writeSync(file, Buffer.from([WAL, WAL]), 0, 2, TULIS)
  } finally {
    closeSync(file)
  }
}

function uint32(n: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(n)
  return buffer
}
