import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_TINDAK_LANJUT } from '../../../src/domain/mutasi/tindak-lanjut'
import { langkah } from './langkah'
import { pegawai } from './pegawai'
import { rencana } from './rencana'

export const tindakLanjut = sqliteTable(
  'tindak_lanjut',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    langkahId: text('langkah_id')
      .notNull()
      .references(() => langkah.id),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jenis: text('jenis', { enum: JENIS_TINDAK_LANJUT }).notNull(),
    selesaiPada: text('selesai_pada'),
    nomor: text('nomor')
  },
  (t) => [
    index('tindak_lanjut_rencana').on(t.rencanaId),
    index('tindak_lanjut_langkah').on(t.langkahId),
    index('tindak_lanjut_pegawai').on(t.pegawaiId)
  ]
)
