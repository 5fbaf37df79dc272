import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const ketentuan = sqliteTable(
  'ketentuan',
  {
    id: text('id').primaryKey(),
    kunci: text('kunci').notNull(),
    nilai: text('nilai').notNull(),
    dasarHukum: text('dasar_hukum'),
    berlakuMulai: text('berlaku_mulai').notNull(),
    berlakuSampai: text('berlaku_sampai')
  },
  (t) => [index('ketentuan_kunci').on(t.kunci)]
)
