import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { jabatan } from './jabatan'

export const formasi = sqliteTable(
  'formasi',
  {
    id: text('id').primaryKey(),
    jabatanId: text('jabatan_id')
      .notNull()
      .references(() => jabatan.id),
    tahun: integer('tahun').notNull(),
    pns: integer('pns').notNull(),
    pppk: integer('pppk').notNull()
  },
  (t) => [index('formasi_jabatan').on(t.jabatanId)]
)
