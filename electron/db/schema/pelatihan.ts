import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_PELATIHAN } from '../../../src/domain/pegawai/pelatihan'
import { pegawai } from './pegawai'

export const pelatihan = sqliteTable(
  'pelatihan',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: JENIS_PELATIHAN }).notNull(),
    nama: text('nama').notNull(),
    tahun: integer('tahun').notNull(),
    jp: integer('jp'),
    nomor: text('nomor')
  },
  (t) => [index('pelatihan_pegawai').on(t.pegawaiId)]
)
