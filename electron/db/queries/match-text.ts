import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/**
 * True for rows whose indexed text holds every word typed, anywhere in it. Words of three letters and more go through
 * the trigram index; shorter ones are looked for in `name` itself.
 */
export function matchesText(id: SQLiteColumn, name: SQLiteColumn, teks: string): SQL | undefined {
  const words = teks.trim().split(/\s+/).filter(Boolean)
  const long = words.filter((word) => [...word].length >= 3)
  const short = words.filter((word) => [...word].length < 3)
  const parts = short.map((word) => sql`${name} like ${`%${escapeLike(word)}%`} escape '\\'`)
  if (long.length > 0)
    parts.push(
      sql`${id} in (select b.id from cari c join cari_baris b on b.nomor = c.rowid where c.teks match ${long.map(quote).join(' AND ')})`
    )
  return parts.length === 0 ? undefined : sql.join(parts, sql` and `)
}

/** A word as an FTS5 string: its quotes doubled, so that nothing typed is read as an operator. */
const quote = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** A word as `like ... escape` takes it. */
export const escapeLike = (word: string): string => word.replaceAll(/[\\%_]/g, (c) => `\\${c}`)
