import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../../../src/domain/organisasi/jabatan'
import { TINGKAT_PENDIDIKAN } from '../../../src/domain/pegawai/pendidikan'
import { unor } from './unor'

export const jabatan = sqliteTable(
  'jabatan',
  {
    id: text('id').primaryKey(),
    unorId: text('unor_id')
      .notNull()
      .references(() => unor.id),
    nama: text('nama').notNull(),
    jenis: text('jenis', { enum: JENIS_JABATAN }).notNull(),
    eselon: text('eselon', { enum: ESELON }),
    jenjang: text('jenjang', { enum: JENJANG_JF }),
    kelas: integer('kelas'),
    kebutuhan: integer('kebutuhan').notNull(),
    isPimpinan: integer('is_pimpinan', { mode: 'boolean' }).notNull(),
    isJabatanKunci: integer('is_jabatan_kunci', { mode: 'boolean' }).notNull(),
    pendidikanMinimum: text('pendidikan_minimum', { enum: TINGKAT_PENDIDIKAN }),
    bup: integer('bup'),
    urut: integer('urut').notNull(),
    siasnId: text('siasn_id')
  },
  (t) => [index('jabatan_unor').on(t.unorId)]
)
