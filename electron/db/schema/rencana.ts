import { index, integer, type AnySQLiteColumn, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_RENCANA, STATUS_RENCANA } from '../../../src/domain/mutasi/rencana'

export const rencana = sqliteTable(
  'rencana',
  {
    id: text('id').primaryKey(),
    nama: text('nama').notNull(),
    tmt: text('tmt').notNull(),
    status: text('status', { enum: STATUS_RENCANA }).notNull(),
    catatan: text('catatan'),
    dibuatPada: text('dibuat_pada').notNull(),
    jenis: text('jenis', { enum: JENIS_RENCANA }).notNull().default('ROTASI'),
    indukId: text('induk_id').references((): AnySQLiteColumn => rencana.id),
    skenario: text('skenario'),
    horizonBulan: integer('horizon_bulan').notNull().default(0),
    tanggalSk: text('tanggal_sk'),
    tanggalLantik: text('tanggal_lantik'),
    diarsipkanPada: text('diarsipkan_pada')
  },
  (t) => [index('rencana_induk').on(t.indukId)]
)
