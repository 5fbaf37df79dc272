import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rencana } from './rencana'

export const naskah = sqliteTable(
  'naskah',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id').references(() => rencana.id),
    jenis: text('jenis').notNull(),
    nomor: text('nomor').notNull(),
    tanggal: text('tanggal').notNull(),
    judul: text('judul').notNull(),
    isi: text('isi').notNull(),
    dibuatPada: text('dibuat_pada').notNull()
  },
  (t) => [index('naskah_rencana').on(t.rencanaId)]
)
