import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { DAFTAR_ACUAN } from '../../../src/domain/acuan/acuan'

export const acuan = sqliteTable(
  'acuan',
  {
    id: text('id').primaryKey(),
    daftar: text('daftar', { enum: DAFTAR_ACUAN }).notNull(),
    kode: text('kode').notNull(),
    nama: text('nama').notNull(),
    sebutan: text('sebutan').notNull(),
    isDipakai: integer('is_dipakai', { mode: 'boolean' }).notNull()
  },
  (t) => [unique('acuan_daftar_kode').on(t.daftar, t.kode)]
)
