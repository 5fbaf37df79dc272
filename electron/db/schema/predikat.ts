import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { PREDIKAT } from '../../../src/domain/kinerja/predikat'
import { pegawai } from './pegawai'

export const predikat = sqliteTable(
  'predikat',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    tahun: integer('tahun').notNull(),
    predikat: text('predikat', { enum: PREDIKAT }).notNull()
  },
  (t) => [unique('predikat_pegawai_tahun').on(t.pegawaiId, t.tahun)]
)
