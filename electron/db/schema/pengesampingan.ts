import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { langkah } from './langkah'
import { rencana } from './rencana'

export const pengesampingan = sqliteTable(
  'pengesampingan',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    langkahId: text('langkah_id').references(() => langkah.id),
    aturan: text('aturan').notNull(),
    pesan: text('pesan').notNull(),
    alasan: text('alasan').notNull(),
    petugas: text('petugas').notNull().default('Petugas'),
    rujukan: text('rujukan'),
    pada: text('pada').notNull()
  },
  (t) => [index('pengesampingan_rencana').on(t.rencanaId), index('pengesampingan_langkah').on(t.langkahId)]
)
