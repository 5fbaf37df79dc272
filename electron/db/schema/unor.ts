import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_UNOR } from '../../../src/domain/organisasi/unor'

export const unor = sqliteTable(
  'unor',
  {
    id: text('id').primaryKey(),
    kode: text('kode'),
    nama: text('nama').notNull(),
    indukId: text('induk_id').references((): AnySQLiteColumn => unor.id),
    jenis: text('jenis', { enum: JENIS_UNOR }).notNull(),
    tipe: text('tipe', { enum: ['A', 'B', 'C'] }),
    urut: integer('urut').notNull(),
    siasnId: text('siasn_id'),
    aktifDari: text('aktif_dari'),
    aktifSampai: text('aktif_sampai'),
    disunting: text('disunting').notNull().default(''),
    tidakDiBerkasSejak: text('tidak_di_berkas_sejak')
  },
  (t) => [index('unor_induk').on(t.indukId)]
)
