import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { jabatan } from './jabatan'

export const informasiJabatan = sqliteTable('informasi_jabatan', {
  id: text('id')
    .primaryKey()
    .references(() => jabatan.id),
  ikhtisar: text('ikhtisar').notNull(),
  pendidikan: text('pendidikan', { mode: 'json' }).notNull(),
  pelatihan: text('pelatihan', { mode: 'json' }).notNull(),
  pengalaman: text('pengalaman', { mode: 'json' }).notNull(),
  bahanKerja: text('bahan_kerja', { mode: 'json' }).notNull(),
  perangkatKerja: text('perangkat_kerja', { mode: 'json' }).notNull(),
  tanggungJawab: text('tanggung_jawab', { mode: 'json' }).notNull(),
  wewenang: text('wewenang', { mode: 'json' }).notNull(),
  korelasi: text('korelasi', { mode: 'json' }).notNull(),
  lingkungan: text('lingkungan', { mode: 'json' }).notNull(),
  risiko: text('risiko', { mode: 'json' }).notNull(),
  keterampilan: text('keterampilan', { mode: 'json' }).notNull(),
  bakat: text('bakat', { mode: 'json' }).notNull(),
  temperamen: text('temperamen', { mode: 'json' }).notNull(),
  minat: text('minat', { mode: 'json' }).notNull(),
  upayaFisik: text('upaya_fisik', { mode: 'json' }).notNull(),
  kondisiFisik: text('kondisi_fisik', { mode: 'json' }).notNull(),
  fungsiPekerjaan: text('fungsi_pekerjaan', { mode: 'json' }).notNull(),
  prestasi: text('prestasi').notNull()
})
