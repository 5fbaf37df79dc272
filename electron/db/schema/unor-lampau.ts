import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_UNOR } from '../../../src/domain/organisasi/unor'
import { unor } from './unor'

export const unorLampau = sqliteTable(
  'unor_lampau',
  {
    id: text('id').primaryKey(),
    unorId: text('unor_id')
      .notNull()
      .references(() => unor.id),
    nama: text('nama').notNull(),
    indukId: text('induk_id').references(() => unor.id),
    jenis: text('jenis', { enum: JENIS_UNOR }).notNull(),
    tipe: text('tipe', { enum: ['A', 'B', 'C'] }),
    urut: integer('urut').notNull(),
    sampai: text('sampai').notNull()
  },
  (t) => [index('unor_lampau_unor').on(t.unorId), index('unor_lampau_induk').on(t.indukId)]
)
