import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem } from './database-problem'
import { type IsiData, isiData } from './isi-data'
import { APPLICATION_ID, lebihBaru, migrate } from './migrate'
import { migrations } from './migrations'
import type { Db } from './open'
import { penggunaTakTercatat } from './pengguna-tak-tercatat'
import type { Salinan } from './salinan'
import { skemaAsing } from './skema-asing'
import { type AuditEntry, createStore } from './store'
import { rekey, unlock } from './unlock'
import { verifyDatabase } from './verify'

/** A copy that is to become the data: what it should hold, what opens it afterwards, and what is noted in it. */
export type SoalBukti = {
  readonly salinan: Salinan
  /** What its manifest says is in it; null = there is no manifest. */
  readonly harap: IsiData | null
  /** What is to open it afterwards; null = as it is. */
  readonly kunciBaru: string | null
  /** What is written into its audit trail; null = it is only looked at. */
  readonly catatan: AuditEntry | null
}

/** What was found: the contents, as of the schema of this version, and when anything was last done in it. */
export type HasilBukti = IsiData & { readonly terakhir: string }

/**
 * Proves a copy wholly before anybody works in it: ours, of a version we know, with nothing in its schema that we did not put
 * there, as its manifest says, brought to this version, every row read. Throws `DatabaseProblem` for whatever speaks against it.
 */
export function buktikanSalinan(soal: SoalBukti): HasilBukti {
  const { berkas, kunci, binding } = soal.salinan
  const sqlite = new Database(berkas, { fileMustExist: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    for (const pragma of AMAN) sqlite.pragma(pragma)
    needSkema(sqlite, binding)
    if (soal.harap && !isDeepStrictEqual(isiData(sqlite), soal.harap))
      throw new DatabaseProblem('RUSAK', 'Isi cadangan ini tidak sesuai dengan catatannya (.json), jadi tidak dipulihkan.')
    return perbarui({ sqlite, orm: drizzle(sqlite) }, soal)
  } finally {
    sqlite.close()
  }
}

const AMAN = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'locking_mode = EXCLUSIVE',
  'journal_mode = DELETE',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON'
]

function needSkema(sqlite: Database.Database, binding: string | undefined): void {
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new DatabaseProblem('BUKAN_PENATA', 'Berkas ini basis data milik aplikasi lain, bukan data Penata.')
  const skema = Number(sqlite.pragma('user_version', { simple: true }))
  if (skema > migrations.length) throw lebihBaru(skema, migrations.length)
  const asing = skemaAsing(sqlite, skema, binding)
  if (asing !== null)
    throw new DatabaseProblem('RUSAK', `Susunan tabel cadangan ini bukan buatan Penata (${asing}), jadi tidak dipulihkan.`)
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new DatabaseProblem('RUSAK', 'Isi cadangan ini rusak. Pilih cadangan lain.')
}

/** Brings the copy to this version, reads it wholly, and writes into it how it came to be the data. */
function perbarui(db: Db, { salinan, kunciBaru, catatan }: SoalBukti): HasilBukti {
  migrate(db.sqlite, migrations)
  needUtuh(db)
  const terakhir = db.sqlite.prepare<[], string>('select waktu from audit order by seq desc limit 1').pluck().get()
  const hasil = { ...isiData(db.sqlite), terakhir: terakhir ?? '' }
  if (catatan) createStore(db).apply([], catatan)
  if (kunciBaru !== null && kunciBaru !== salinan.kunci) rekey(db.sqlite, kunciBaru)
  return hasil
}

/** Everything is read once: structure, references, rows, digests, audit chain; and nobody may do more than was ever recorded. */
function needUtuh(db: Db): void {
  const masalah = verifyDatabase(db).flatMap((each) => each.masalah.map((kalimat) => `${each.apa}: ${kalimat}`))
  const [pertama] = [...masalah, ...penggunaTakTercatat(db.sqlite)]
  if (pertama !== undefined) throw new DatabaseProblem('RUSAK', `Isi cadangan ini tidak utuh (${pertama}). Pilih cadangan lain.`)
}
