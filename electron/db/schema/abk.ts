import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { jabatan } from './jabatan'

export const abk = sqliteTable('abk', {
  id: text('id')
    .primaryKey()
    .references(() => jabatan.id),
  tugas: text('tugas', { mode: 'json' }).notNull()
})
