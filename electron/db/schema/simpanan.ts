import { sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

export const simpanan = sqliteTable(
  'simpanan',
  {
    id: text('id').primaryKey(),
    jenis: text('jenis', { enum: ['PEMETAAN', 'SARINGAN', 'IMPOR', 'LAPORAN', 'LEMBAR_PUBLIK', 'MUSNAH'] }).notNull(),
    kunci: text('kunci').notNull(),
    isi: text('isi').notNull(),
    pada: text('pada').notNull()
  },
  (t) => [unique('simpanan_jenis_kunci').on(t.jenis, t.kunci)]
)
