import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const templatWord = sqliteTable(
  'templat_word',
  {
    id: text('id').primaryKey(),
    jenis: text('jenis').notNull(),
    nama: text('nama').notNull(),
    data: text('data').notNull(),
    isDipakai: integer('is_dipakai', { mode: 'boolean' }).notNull(),
    dibuatPada: text('dibuat_pada').notNull()
  },
  (t) => [index('templat_word_jenis').on(t.jenis)]
)
