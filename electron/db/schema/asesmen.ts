import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_ASESMEN } from '../../../src/domain/pegawai/asesmen'
import { pegawai } from './pegawai'

export const asesmen = sqliteTable(
  'asesmen',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: JENIS_ASESMEN }).notNull(),
    tanggal: text('tanggal').notNull(),
    jpm: real('jpm'),
    kotak: integer('kotak'),
    uraian: text('uraian')
  },
  (t) => [index('asesmen_pegawai').on(t.pegawaiId)]
)
