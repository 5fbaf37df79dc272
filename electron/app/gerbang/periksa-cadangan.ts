import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { unlock } from '../../db/open'
import type { IsiCadangan } from './manifes'

/** The file to check, and what opens it. */
export type BerkasPeriksa = { readonly berkas: string; readonly kunci: string | null; readonly binding: string | undefined }

/** Reads a backup wholly as anyone would who needs it: opens it, checks its structure, counts, takes its digest, and sees it onto the disk. Throws when it is not whole. */
export function periksaCadangan({ berkas, kunci, binding }: BerkasPeriksa): IsiCadangan {
  const sqlite = new Database(berkas, { readonly: true, fileMustExist: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    sqlite.pragma('trusted_schema = OFF')
    const verdict = sqlite.pragma('quick_check(1)', { simple: true })
    if (verdict !== 'ok') throw new Error(`quick_check: ${String(verdict)}`)
    return { skema: Number(sqlite.pragma('user_version', { simple: true })), ...isiOf(sqlite), ...sidikBerkas(berkas) }
  } finally {
    sqlite.close()
  }
}

/** What lies in a database: how many rows of the three that officers know, and the end of its audit trail. */
export function isiOf(sqlite: Database.Database): Pick<IsiCadangan, 'jumlah' | 'audit'> {
  const count = (tabel: string): number => (hasTable(sqlite, tabel) ? Number(sqlite.prepare(`select count(*) from ${tabel}`).pluck().get()) : 0)
  return { jumlah: { pegawai: count('pegawai'), jabatan: count('jabatan'), unor: count('unor') }, audit: ujungAudit(sqlite) }
}

/** The last entry of the audit trail; 0 before there is any. */
export function ujungAudit(sqlite: Database.Database): IsiCadangan['audit'] {
  const kosong = { seq: 0, hash: '' }
  if (!hasTable(sqlite, 'audit')) return kosong
  return sqlite.prepare<[], IsiCadangan['audit']>('select seq, hash from audit order by seq desc limit 1').get() ?? kosong
}

const hasTable = (sqlite: Database.Database, tabel: string): boolean =>
  sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(tabel) !== undefined

const POTONG = 1 << 20

/** The size and the SHA-256 of a file that now surely lies on the disk. */
export function sidikBerkas(berkas: string): Pick<IsiCadangan, 'ukuran' | 'sidik'> {
  // Windows takes a flush only through a handle that may write
  const fd = openSync(berkas, 'r+')
  try {
    fsyncSync(fd)
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(POTONG)
    for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) hash.update(buffer.subarray(0, n))
    return { ukuran: fstatSync(fd).size, sidik: hash.digest('hex') }
  } finally {
    closeSync(fd)
  }
}
