import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pegawai } from './pegawai'

export const hubungan = sqliteTable(
  'hubungan',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    kerabatId: text('kerabat_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: ['SUAMI_ISTRI', 'ORANG_TUA_ANAK', 'SAUDARA'] }).notNull()
  },
  (t) => [index('hubungan_pegawai').on(t.pegawaiId), index('hubungan_kerabat').on(t.kerabatId)]
)
