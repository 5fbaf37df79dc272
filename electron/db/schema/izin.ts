import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_IZIN } from '../../../src/domain/mutasi/izin'
import { jabatan } from './jabatan'
import { pegawai } from './pegawai'
import { rencana } from './rencana'

export const izin = sqliteTable(
  'izin',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id')
      .notNull()
      .references(() => rencana.id),
    jenis: text('jenis', { enum: JENIS_IZIN }).notNull(),
    jabatanId: text('jabatan_id').references(() => jabatan.id),
    pegawaiId: text('pegawai_id').references(() => pegawai.id),
    nomor: text('nomor').notNull(),
    tanggal: text('tanggal'),
    catatan: text('catatan')
  },
  (t) => [index('izin_rencana').on(t.rencanaId), index('izin_jabatan').on(t.jabatanId), index('izin_pegawai').on(t.pegawaiId)]
)
