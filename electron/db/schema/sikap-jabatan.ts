import { index, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { JENIS_SIKAP } from '../../../src/domain/mutasi/sikap-jabatan'
import { jabatan } from './jabatan'
import { rencana } from './rencana'

export const sikapJabatan = sqliteTable(
  'sikap_jabatan',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    jabatanId: text('jabatan_id')
      .notNull()
      .references(() => jabatan.id),
    jenis: text('jenis', { enum: JENIS_SIKAP }).notNull(),
    alasan: text('alasan').notNull()
  },
  (t) => [unique('sikap_jabatan_rencana_jabatan').on(t.rencanaId, t.jabatanId), index('sikap_jabatan_jabatan').on(t.jabatanId)]
)
