import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const rencana = sqliteTable('rencana', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  tmt: text('tmt').notNull(),
  status: text('status', { enum: ['DRAF', 'SK_TERBIT'] }).notNull(),
  catatan: text('catatan'),
  dibuatPada: text('dibuat_pada').notNull()
})
