import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pegawai } from './pegawai'

export const kgb = sqliteTable(
  'kgb',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    tmt: text('tmt').notNull(),
    golongan: text('golongan'),
    mkTahun: integer('mk_tahun'),
    mkBulan: integer('mk_bulan'),
    gaji: integer('gaji'),
    nomorSk: text('nomor_sk')
  },
  (t) => [index('kgb_pegawai').on(t.pegawaiId)]
)
