import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pegawai } from './pegawai'

export const hukdis = sqliteTable(
  'hukdis',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    tingkat: text('tingkat', { enum: ['RINGAN', 'SEDANG', 'BERAT'] }).notNull(),
    uraian: text('uraian').notNull(),
    mulai: text('mulai').notNull(),
    selesai: text('selesai')
  },
  (t) => [index('hukdis_pegawai').on(t.pegawaiId)]
)
