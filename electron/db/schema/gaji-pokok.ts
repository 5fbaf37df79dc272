import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const gajiPokok = sqliteTable('gaji_pokok', {
  id: text('id').primaryKey(),
  golongan: text('golongan').notNull(),
  mk: integer('mk').notNull(),
  rupiah: integer('rupiah').notNull()
})
