import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

export const polaTersimpan = sqliteTable(
  'pola_tersimpan',
  {
    id: text('id').primaryKey(),
    jenis: text('jenis').notNull(),
    versi: integer('versi').notNull(),
    isi: text('isi'),
    catatan: text('catatan').notNull(),
    dibuatPada: text('dibuat_pada').notNull()
  },
  (t) => [unique('pola_tersimpan_jenis_versi').on(t.jenis, t.versi)]
)
