import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { STATUS_NOMOR } from '../../../src/domain/naskah/nomor/nomor'

/** A book may be one the house comes with, which has no row: so nothing is referred to. */
export const nomor = sqliteTable(
  'nomor',
  {
    id: text('id').primaryKey(),
    bukuId: text('buku_id').notNull(),
    tahun: integer('tahun').notNull(),
    urut: integer('urut'),
    teks: text('teks').notNull(),
    tanggal: text('tanggal').notNull(),
    status: text('status', { enum: STATUS_NOMOR }).notNull(),
    perihal: text('perihal').notNull(),
    alasan: text('alasan'),
    dibuatPada: text('dibuat_pada').notNull()
  },
  (t) => [unique('nomor_buku_tahun_urut').on(t.bukuId, t.tahun, t.urut), index('nomor_teks').on(t.teks)]
)
