import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const polaAbk = sqliteTable('pola_abk', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  tugas: text('tugas', { mode: 'json' }).notNull()
})
