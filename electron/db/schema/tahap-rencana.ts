import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { STATUS_RENCANA } from '../../../src/domain/mutasi/rencana'
import { rencana } from './rencana'

export const tahapRencana = sqliteTable(
  'tahap_rencana',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    status: text('status', { enum: STATUS_RENCANA }).notNull(),
    tanggal: text('tanggal').notNull(),
    oleh: text('oleh').notNull(),
    dokumen: text('dokumen'),
    catatan: text('catatan'),
    pada: text('pada').notNull()
  },
  (t) => [index('tahap_rencana_rencana').on(t.rencanaId)]
)
