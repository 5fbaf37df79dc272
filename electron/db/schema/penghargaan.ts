import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_PENGHARGAAN } from '../../../src/domain/pegawai/penghargaan'
import { pegawai } from './pegawai'

export const penghargaan = sqliteTable(
  'penghargaan',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: JENIS_PENGHARGAAN }).notNull(),
    nama: text('nama').notNull(),
    tahun: integer('tahun').notNull(),
    nomor: text('nomor')
  },
  (t) => [index('penghargaan_pegawai').on(t.pegawaiId)]
)
