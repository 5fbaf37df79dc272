import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { PERAN } from '../../../src/domain/akses/peran'

export const pengguna = sqliteTable('pengguna', {
  id: text('id').primaryKey(),
  namaMasuk: text('nama_masuk').notNull().unique('pengguna_nama_masuk'),
  nama: text('nama').notNull(),
  peran: text('peran', { enum: PERAN }).notNull(),
  isAktif: integer('is_aktif', { mode: 'boolean' }).notNull(),
  dibuatPada: text('dibuat_pada').notNull()
})
