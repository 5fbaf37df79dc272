import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ALASAN_LANGKAH, JENIS_LANGKAH } from '../../../src/domain/mutasi/rencana'
import { jabatan } from './jabatan'
import { pegawai } from './pegawai'
import { rencana } from './rencana'

export const langkah = sqliteTable(
  'langkah',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    urut: integer('urut').notNull(),
    jenis: text('jenis', { enum: JENIS_LANGKAH }).notNull(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    dariJabatanId: text('dari_jabatan_id').references(() => jabatan.id),
    jabatanId: text('jabatan_id').references(() => jabatan.id),
    tmt: text('tmt'),
    sampai: text('sampai'),
    alasan: text('alasan', { enum: ALASAN_LANGKAH }),
    instansi: text('instansi'),
    catatan: text('catatan'),
    diterapkanPada: text('diterapkan_pada')
  },
  (t) => [
    index('langkah_rencana').on(t.rencanaId),
    index('langkah_pegawai').on(t.pegawaiId),
    index('langkah_dari').on(t.dariJabatanId),
    index('langkah_jabatan').on(t.jabatanId)
  ]
)
