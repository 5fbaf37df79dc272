import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_CATATAN } from '../../../src/domain/pegawai/catatan'
import { pegawai } from './pegawai'

export const catatan = sqliteTable(
  'catatan',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: JENIS_CATATAN }).notNull(),
    uraian: text('uraian').notNull(),
    tahun: integer('tahun'),
    mulai: text('mulai'),
    selesai: text('selesai')
  },
  (t) => [index('catatan_pegawai').on(t.pegawaiId)]
)
