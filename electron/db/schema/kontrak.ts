import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pegawai } from './pegawai'

export const kontrak = sqliteTable(
  'kontrak',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    nomor: text('nomor'),
    mulai: text('mulai').notNull(),
    selesai: text('selesai').notNull()
  },
  (t) => [index('kontrak_pegawai').on(t.pegawaiId)]
)
