import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { PUTUSAN_RAPAT } from '../../../src/domain/mutasi/keputusan-rapat'
import { jabatan } from './jabatan'
import { pegawai } from './pegawai'
import { rencana } from './rencana'

export const keputusanRapat = sqliteTable(
  'keputusan_rapat',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    jabatanId: text('jabatan_id')
      .notNull()
      .references(() => jabatan.id),
    pegawaiId: text('pegawai_id').references(() => pegawai.id),
    putusan: text('putusan', { enum: PUTUSAN_RAPAT }).notNull(),
    alasan: text('alasan'),
    oleh: text('oleh').notNull(),
    pada: text('pada').notNull()
  },
  (t) => [
    index('keputusan_rapat_rencana').on(t.rencanaId),
    index('keputusan_rapat_jabatan').on(t.jabatanId),
    index('keputusan_rapat_pegawai').on(t.pegawaiId)
  ]
)
