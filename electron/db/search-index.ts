import type Database from 'better-sqlite3'
import type { Change } from '../../src/domain/kit/changeset'

/** Follows what is written, so that people, posts and units can be found by any part of their text. */
export type SearchIndex = { readonly follow: (change: Change) => void }

/**
 * Keeps the full-text index in step, row by row, inside the writer's own transaction. (Triggers would do the same, but
 * FTS5 flushes after each of theirs: four times slower over an import.)
 */
export function createSearchIndex(sqlite: Database.Database): SearchIndex {
  const number = sqlite.prepare('insert into cari_baris (jenis, id) values (?, ?)')
  const numberOf = sqlite.prepare<[string], number>('select nomor from cari_baris where id = ?').pluck()
  const add = sqlite.prepare('insert into cari (rowid, teks) values (?, ?)')
  const replace = sqlite.prepare('insert or replace into cari (rowid, teks) values (?, ?)')
  const remove = sqlite.prepare('delete from cari where rowid = ?')
  const forget = sqlite.prepare('delete from cari_baris where nomor = ?')

  return {
    follow: (change) => {
      const before = textOf(change.entity, change.before)
      const after = textOf(change.entity, change.after)
      if (before === after) return
      if (before === null && after !== null) return void add.run(number.run(change.entity, idOf(change)).lastInsertRowid, after)
      const nomor = numberOf.get(idOf(change))
      if (after !== null) return void replace.run(nomor, after)
      remove.run(nomor)
      forget.run(nomor)
    }
  }
}

/** What a row is found by; null for a row that is not searched, or not there. */
function textOf(entity: Change['entity'], row: Change['after']): string | null {
  if (row === null || !('nama' in row)) return null
  if (entity === 'pegawai' && 'nip' in row) return `${row.nama} ${row.nip}`
  return entity === 'jabatan' || entity === 'unor' ? row.nama : null
}

const idOf = ({ before, after }: Change): string => (after ?? before)?.id ?? ''
