import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrations } from '../../db/migrations'
import { type Db, isPlainDatabase, migrate, unlock } from '../../db/open'
import { type AuditEntry, createStore } from '../../db/store'
import { verifyDatabase } from '../../db/verify'
import { FileProblem } from '../host'
import { type IsiCadangan, type Manifes, readManifes } from './manifes'
import { isiOf, sidikBerkas } from './periksa-cadangan'
import { penggunaTakTercatat } from './pengguna-tak-tercatat'
import { skemaAsing } from './skema-asing'


/** A backup to be made ready to take the place of the data. */
export type SoalPulih = {
  readonly sumber: string
  /** Where it is made ready; what lies there already is replaced. */
  readonly salinan: string
  /** What opens the backup. */
  readonly kunci: string | null
  /** What is to open it afterwards: data that is encrypted stays so. */
  readonly kunciBaru: string | null
  readonly binding: string | undefined
  /** What is written into its audit trail; null = it is only looked at. */
  readonly catatan: AuditEntry | null
}

/** What is ready: what is in it, and of which version it was. */
export type HasilPulih = Pick<IsiCadangan, 'jumlah' | 'audit' | 'skema' | 'ukuran'> & {
  /** The instant of the last thing that was done in it. */
  readonly terakhir: string
}

const APPLICATION_ID = 0x50_4e_54_41

/**
 * Makes a backup ready beside the data: a copy, which is proved wholly, brought to the schema of this version, and noted in
 * its own audit trail. Nothing else is touched. Throws `FileProblem` with a sentence for whatever speaks against it.
 */
export function siapkanPulih(soal: SoalPulih): HasilPulih {
  try {
    const manifes = salin(soal)
    return buktikan(soal, manifes)
  } catch (error) {
    buang(soal.salinan)
    throw problemOf(error)
  }
}

/** Removes a copy that was made ready, with what stands beside it. */
export const buang = (salinan: string): void => {
  for (const akhir of ['', '-wal', '-shm', '-journal']) rmSync(`${salinan}${akhir}`, { force: true })
}

function salin({ sumber, salinan, kunci }: SoalPulih): Manifes | null {
  buang(salinan)
  const ukuran = statSync(sumber).size
  if (ukuran === 0) throw new FileProblem('Berkas ini kosong (0 byte), jadi tidak ada yang dapat dipulihkan.')
  if (kunci === null && !isPlainDatabase(sumber)) throw new FileProblem('Berkas ini bukan cadangan Penata, atau sudah rusak.')
  const manifes = readManifes(sumber)
  if (manifes === 'RUSAK') throw new FileProblem('Catatan (.json) di samping cadangan ini rusak atau bukan buatan Penata.')
  copyFileSync(sumber, salinan)
  if (isLive(salinan) && existsSync(`${sumber}-wal`)) copyFileSync(`${sumber}-wal`, `${salinan}-wal`)
  if (manifes && (manifes.ukuran !== ukuran || sidikBerkas(salinan).sidik !== manifes.sidik))
    throw new FileProblem('Isi cadangan ini berbeda dari catatannya: berkasnya rusak atau diubah setelah dibuat.')
  return manifes
}

/** True for a data file that was copied while it was in use: what it was last told may still stand beside it. A backup never needs that. */
function isLive(berkas: string): boolean {
  const [tulis, WAL] = [Buffer.alloc(1), 2]
  const fd = openSync(berkas, 'r')
  try {
    readSync(fd, tulis, 0, 1, 18)
  } finally {
    closeSync(fd)
  }
  return tulis[0] === WAL
}

function buktikan(soal: SoalPulih, manifes: Manifes | null): HasilPulih {
  const { salinan, kunci, binding } = soal
  const sqlite = new Database(salinan, { fileMustExist: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    for (const pragma of AMAN) sqlite.pragma(pragma)
    const skema = needSkema(sqlite, binding)
    if (manifes) needSesuai(sqlite, manifes)
    const isi = perbarui({ sqlite, orm: drizzle(sqlite) }, soal)
    sqlite.close()
    return { ...isi, skema, ukuran: sidikBerkas(salinan).ukuran }
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

/** Brings the copy to this version, reads it wholly, and writes into it that it was restored. */
function perbarui(db: Db, { kunci, kunciBaru, catatan }: SoalPulih): Omit<HasilPulih, 'skema' | 'ukuran'> {
  migrate(db.sqlite, migrations)
  needUtuh(db)
  const terakhir = db.sqlite.prepare('select waktu from audit order by seq desc limit 1').pluck().get()
  const isi = { ...isiOf(db.sqlite), terakhir: String(terakhir ?? '') }
  if (catatan) createStore(db).apply([], catatan)
  if (kunciBaru !== kunci) rekey(db.sqlite, kunciBaru)
  return isi
}

/** Ours, of a version we know, whole, and with nothing in its schema that we did not put there. */
function needSkema(sqlite: Database.Database, binding: string | undefined): number {
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new FileProblem('Berkas ini basis data milik aplikasi lain, bukan data Penata.')
  const skema = Number(sqlite.pragma('user_version', { simple: true }))
  if (skema > migrations.length)
    throw new FileProblem(
      `Cadangan ini dibuat oleh Penata yang lebih baru (skema ${skema}; versi ini mengenal ${migrations.length}). Pasang Penata yang lebih baru.`
    )
  const asing = skemaAsing(sqlite, skema, binding)
  if (asing !== null) throw new FileProblem(`Susunan tabel cadangan ini bukan buatan Penata (${asing}), jadi tidak dipulihkan.`)
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new FileProblem('Isi cadangan ini rusak. Pilih cadangan lain.')
  return skema
}

function needSesuai(sqlite: Database.Database, manifes: Manifes): void {
  const { jumlah, audit } = isiOf(sqlite)
  const { skema } = manifes
  const isSama =
    sqlite.pragma('user_version', { simple: true }) === skema &&
    audit.hash === manifes.audit.hash &&
    audit.seq === manifes.audit.seq &&
    isDeepStrictEqual(jumlah, manifes.jumlah)
  if (!isSama) throw new FileProblem('Isi cadangan ini tidak sesuai dengan catatannya (.json), jadi tidak dipulihkan.')
}

/** Everything is read once: structure, references, rows, digests, audit chain; and nobody may do more than was ever recorded. */
function needUtuh(db: Db): void {
  const masalah = verifyDatabase(db).flatMap((each) => each.masalah.map((kalimat) => `${each.apa}: ${kalimat}`))
  const [pertama] = [...masalah, ...penggunaTakTercatat(db.sqlite)]
  if (pertama !== undefined) throw new FileProblem(`Isi cadangan ini tidak utuh (${pertama}). Pilih cadangan lain.`)
}

function rekey(sqlite: Database.Database, kunci: string | null): void {
  if (kunci === null) throw new Error('What is encrypted stays encrypted')
  sqlite.pragma("cipher = 'chacha20'")
  sqlite.pragma(`rekey = 'raw:${kunci}'`)
}

/** A sentence for the officer in the place of what SQLite or the disk says. */
function problemOf(error: unknown): Error {
  if (error instanceof FileProblem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new FileProblem('Berkas cadangan itu tidak ada lagi. Pasang kembali drive-nya, atau pilih cadangan lain.')
  if (/^(ENOSPC|SQLITE_FULL)/.test(code)) return new FileProblem('Ruang penyimpanan penuh, sehingga cadangan tidak dapat disiapkan. Data Anda tidak berubah.')
  if (/^(EROFS|EACCES|EPERM|SQLITE_READONLY)/.test(code))
    return new FileProblem('Folder data tidak dapat ditulisi, sehingga cadangan tidak dapat disiapkan. Minta petugas TI membuka izin tulisnya.')
  if (code.startsWith('SQLITE')) return new FileProblem('Isi cadangan ini rusak atau kuncinya lain. Pilih cadangan lain.')
  return error instanceof Error ? error : new Error(String(error))
}
