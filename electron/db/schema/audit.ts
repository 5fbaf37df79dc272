import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was done, by whom, and why it can be believed: rows are only ever added (triggers refuse the rest) and each
 * carries the hash of the one before. `perubahan` is the changeset, deflated JSON; `kunci` makes a repeated call harmless.
 */
export const audit = sqliteTable('audit', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  kunci: text('kunci').notNull().unique('audit_kunci'),
  waktu: text('waktu').notNull(),
  pelaku: text('pelaku').notNull(),
  perintah: text('perintah').notNull(),
  label: text('label').notNull(),
  jenis: text('jenis', { enum: ['do', 'undo', 'redo'] }).notNull(),
  input: text('input').notNull(),
  perubahan: blob('perubahan', { mode: 'buffer' }).notNull(),
  jumlahPerubahan: integer('jumlah_perubahan').notNull(),
  sebelum: text('sebelum').notNull(),
  hash: text('hash').notNull()
})
