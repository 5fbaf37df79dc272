import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { TIPE_GAMBAR } from '../../../src/domain/naskah/gambar/gambar'
import { KUNCI_GAMBAR } from '../../../src/domain/naskah/pola/pola'

export const gambar = sqliteTable('gambar', {
  id: text('id').primaryKey(),
  kunci: text('kunci', { enum: KUNCI_GAMBAR }).notNull(),
  nama: text('nama').notNull(),
  tipe: text('tipe', { enum: TIPE_GAMBAR }).notNull(),
  data: text('data').notNull(),
  lebar: integer('lebar').notNull(),
  tinggi: integer('tinggi').notNull(),
  dibuatPada: text('dibuat_pada').notNull()
})
