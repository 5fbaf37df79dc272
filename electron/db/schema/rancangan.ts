import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { STATUS_RANCANGAN } from '../../../src/domain/rancangan/rancangan'

export const rancangan = sqliteTable('rancangan', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  tmt: text('tmt').notNull(),
  status: text('status', { enum: STATUS_RANCANGAN }).notNull(),
  catatan: text('catatan'),
  dibuatPada: text('dibuat_pada').notNull(),
  diterapkanPada: text('diterapkan_pada')
})
