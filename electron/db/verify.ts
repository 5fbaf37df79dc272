import { inflateRawSync } from 'node:zlib'
import { entities, type EntityName } from '../../src/domain/entities'
import type { Db } from './open'
import { rowsOf } from './rows'
import { auditHash } from './store'

/** One thing that was verified: what, and what is wrong with it (empty = nothing). */
export type Pemeriksaan = { readonly apa: string; readonly masalah: readonly string[] }

/** Reads everything once: the file's structure, its references, each row against its schema, the search index, the audit chain. */
export const verifyDatabase = (db: Db): readonly Pemeriksaan[] => [
  { apa: 'Struktur berkas', masalah: lines(db, 'pragma integrity_check(20)').filter((line) => line !== 'ok') },
  { apa: 'Rujukan antarbaris', masalah: lines(db, 'pragma foreign_key_check') },
  { apa: 'Isi setiap baris', masalah: rowProblems(db) },
  { apa: 'Indeks pencarian', masalah: indexProblems(db) },
  { apa: 'Rantai riwayat', masalah: chainProblems(db) }
]

const lines = ({ sqlite }: Db, sql: string): readonly string[] => sqlite.prepare(sql).pluck().all().map(String)

function rowProblems({ sqlite }: Db): readonly string[] {
  // the keys of `entities` are its names
  return (Object.keys(entities) as EntityName[]).flatMap((name) => {
    try {
      rowsOf(sqlite, name).list()
      return []
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}

function indexProblems({ sqlite }: Db): readonly string[] {
  const count = (sql: string): number => Number(sqlite.prepare(sql).pluck().get())
  const rows = count('select (select count(*) from pegawai) + (select count(*) from jabatan) + (select count(*) from unor)')
  const indexed = count('select count(*) from cari_baris')
  return rows === indexed ? [] : [`${indexed} dari ${rows} baris terindeks`]
}

type AuditRow = {
  readonly seq: number
  readonly kunci: string
  readonly waktu: string
  readonly pelaku: string
  readonly perintah: string
  readonly label: string
  readonly jenis: string
  readonly input: string
  readonly perubahan: Buffer
  readonly sebelum: string
  readonly hash: string
}

function chainProblems({ sqlite }: Db): readonly string[] {
  let before = 'AWAL'
  for (const raw of sqlite.prepare('select * from audit order by seq').iterate()) {
    // columns of the audit table
    const row = raw as AuditRow
    const fields = [row.kunci, row.waktu, row.pelaku, row.perintah, row.label, row.jenis, row.input]
    if (row.sebelum !== before || row.hash !== auditHash(before, fields, row.perubahan)) return [`putus pada baris ${row.seq}`]
    JSON.parse(inflateRawSync(row.perubahan).toString())
    before = row.hash
  }
  return []
}
