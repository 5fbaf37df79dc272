import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rancangan } from './rancangan'

export const usulan = sqliteTable(
  'usulan',
  {
    id: text('id').primaryKey(),
    rancanganId: text('rancangan_id')
      .notNull()
      .references(() => rancangan.id),
    urut: integer('urut').notNull(),
    perintah: text('perintah').notNull(),
    masukan: text('masukan').notNull(),
    label: text('label').notNull(),
    pijakan: text('pijakan').notNull(),
    dibuatPada: text('dibuat_pada').notNull(),
    hasil: text('hasil')
  },
  (t) => [index('usulan_rancangan').on(t.rancanganId)]
)
