import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_PENEMPATAN } from '../../../src/domain/pegawai/penempatan'
import { jabatan } from './jabatan'
import { pegawai } from './pegawai'

export const penempatan = sqliteTable(
  'penempatan',
  {
    id: text('id').primaryKey(),
    pegawaiId: text('pegawai_id')
      .notNull()
      .references(() => pegawai.id),
    jabatanId: text('jabatan_id')
      .notNull()
      .references(() => jabatan.id),
    jenis: text('jenis', { enum: JENIS_PENEMPATAN }).notNull(),
    tmtMulai: text('tmt_mulai'),
    tmtSelesai: text('tmt_selesai'),
    nomorSk: text('nomor_sk')
  },
  (t) => [index('penempatan_pegawai').on(t.pegawaiId), index('penempatan_jabatan').on(t.jabatanId)]
)
