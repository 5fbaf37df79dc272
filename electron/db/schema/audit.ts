import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was done, by whom, and why it can be believed: rows are only ever added (triggers refuse the rest) and each
 * carries the hash of the one before. `perubahan` is the changeset, deflated JSON; `kunci` makes a repeated call harmless.
 */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    kunci: text('kunci').notNull().unique('audit_kunci'),
    waktu: text('waktu').notNull(),
    pelaku: text('pelaku').notNull(),
    /** In which role; '' before there were roles. */
    peran: text('peran').notNull().default(''),
    /** Why, where the officer gave a reason. */
    alasan: text('alasan'),
    /** The version of the application; '' before it was noted. */
    versi: text('versi').notNull().default(''),
    perintah: text('perintah').notNull(),
    label: text('label').notNull(),
    jenis: text('jenis', { enum: ['do', 'undo', 'redo'] }).notNull(),
    input: text('input').notNull(),
    perubahan: blob('perubahan', { mode: 'buffer' }).notNull(),
    /** SHA-256 of `input` and of `perubahan`: the chain goes over these, so that what must be destroyed can be, and the chain still holds. */
    sidikInput: text('sidik_input').notNull().default(''),
    sidikPerubahan: text('sidik_perubahan').notNull().default(''),
    jumlahPerubahan: integer('jumlah_perubahan').notNull(),
    sebelum: text('sebelum').notNull(),
    hash: text('hash').notNull()
  },
  (table) => [index('audit_saring').on(table.waktu, table.pelaku, table.perintah, table.jenis, table.label)]
)
