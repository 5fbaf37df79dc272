import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const bukuNomor = sqliteTable('buku_nomor', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  kode: text('kode').notNull(),
  unit: text('unit').notNull(),
  pola: text('pola').notNull(),
  mulai: integer('mulai').notNull(),
  isDiketik: integer('is_diketik', { mode: 'boolean' }).notNull()
})
