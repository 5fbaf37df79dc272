import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { nomor } from './nomor'
import { pegawai } from './pegawai'
import { rencana } from './rencana'

export const naskah = sqliteTable(
  'naskah',
  {
    id: text('id').primaryKey(),
    rencanaId: text('rencana_id').references(() => rencana.id),
    jenis: text('jenis').notNull(),
    nomor: text('nomor').notNull(),
    tanggal: text('tanggal').notNull(),
    judul: text('judul').notNull(),
    /** Papers from before had one copy for each plan. */
    subjek: text('subjek').notNull().default('rencana'),
    pegawaiId: text('pegawai_id').references(() => pegawai.id),
    nomorId: text('nomor_id').references(() => nomor.id),
    isi: text('isi').notNull(),
    dibuatPada: text('dibuat_pada').notNull(),
    dibatalkanPada: text('dibatalkan_pada'),
    alasanBatal: text('alasan_batal')
  },
  (t) => [index('naskah_rencana').on(t.rencanaId), index('naskah_pegawai').on(t.pegawaiId), index('naskah_nomor').on(t.nomorId)]
)
