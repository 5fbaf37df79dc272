import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_MASA_LARANGAN } from '../../../src/domain/mutasi/masa-larangan'

export const masaLarangan = sqliteTable('masa_larangan', {
  id: text('id').primaryKey(),
  jenis: text('jenis', { enum: JENIS_MASA_LARANGAN }).notNull(),
  nama: text('nama').notNull(),
  mulai: text('mulai').notNull(),
  sampai: text('sampai'),
  dasar: text('dasar')
})
