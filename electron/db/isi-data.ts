import type Database from 'better-sqlite3'

/** What lies in a data file: its schema, how many rows of the three that officers know, and the last entry of its audit trail. */
export type IsiData = {
  readonly skema: number
  readonly jumlah: { readonly pegawai: number; readonly jabatan: number; readonly unor: number }
  readonly audit: { readonly seq: number; readonly hash: string }
}

/** Reads what lies in a data file of any version. */
export function isiData(sqlite: Database.Database): IsiData {
  const count = (tabel: string): number =>
    hasTable(sqlite, tabel) ? Number(sqlite.prepare(`select count(*) from ${tabel}`).pluck().get()) : 0
  return {
    skema: Number(sqlite.pragma('user_version', { simple: true })),
    jumlah: { pegawai: count('pegawai'), jabatan: count('jabatan'), unor: count('unor') },
    audit: ujungAudit(sqlite)
  }
}

/** The last entry of the audit trail; 0 before there is any. */
export function ujungAudit(sqlite: Database.Database): IsiData['audit'] {
  const kosong = { seq: 0, hash: '' }
  if (!hasTable(sqlite, 'audit')) return kosong
  return sqlite.prepare<[], IsiData['audit']>('select seq, hash from audit order by seq desc limit 1').get() ?? kosong
}

const hasTable = (sqlite: Database.Database, tabel: string): boolean =>
  sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(tabel) !== undefined
