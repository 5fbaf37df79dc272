import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseProblem } from './database-problem'
import { APPLICATION_ID, lebihBaru } from './migrate'
import { migrations } from './migrations'

const SQLITE_MAGIC = 'SQLite format 3\0'
/** Where the header of a plain file holds what tells it from others (https://sqlite.org/fileformat.html). */
const LETAK = { skema: 40, versi: 60, aplikasi: 68 } as const
/** A version so far ahead is no version but a damaged number. */
const MUSTAHIL = 1000

/** What is known of a file before anything opens it. */
export type Tanda = {
  /** It is encrypted and its key is at hand: its header says nothing. */
  readonly isTersandi: boolean
  /** There has been data here, whatever the marker beside it says. */
  readonly pernahAda: boolean
}

/** True when the file is to be created. A missing or empty file where one existed is never silently recreated; nothing is written. */
export function inspectFile(file: string, { isTersandi, pernahAda }: Tanda): boolean {
  if (file === ':memory:') return true
  const dikenal = pernahAda || existsSync(markerOf(file))
  const ada = statSync(file, { throwIfNoEntry: false })
  if (ada?.isDirectory())
    throw new DatabaseProblem(
      'BUKAN_PENATA',
      `Di tempat berkas data ada folder bernama ${basename(file)}. Pindahkan folder itu, lalu coba lagi.`
    )
  if (!ada || ada.size === 0) {
    if (dikenal) throw lenyap(file, ada !== undefined)
    return true
  }
  if (!isTersandi) inspectHeader(file, dikenal)
  return false
}

/** Gone, or emptied to nothing. */
const lenyap = (file: string, isAda: boolean): DatabaseProblem =>
  isAda
    ? new DatabaseProblem('RUSAK', `Berkas data ${file} kosong (0 byte). Pulihkan dari cadangan; berkas ini tidak diubah.`)
    : new DatabaseProblem(
        'HILANG',
        `Berkas data ${file} tidak ditemukan, padahal pernah ada. Kembalikan berkas itu ke tempatnya, atau pulihkan dari cadangan.`
      )

/** True for a file that begins as SQLite files do: an encrypted one looks like noise from its first byte. */
export const isPlainDatabase = (file: string): boolean => head(file).toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC

/** What the first bytes of a plain file say, so that what is not ours, or newer, is not even opened. */
function inspectHeader(file: string, dikenal: boolean): void {
  if (!isPlainDatabase(file)) throw asing(file, dikenal)
  const awal = head(file)
  const [skema, versi, aplikasi] = [LETAK.skema, LETAK.versi, LETAK.aplikasi].map((at) => awal.readUInt32BE(at))
  // a file that was being made when the power went has no schema yet
  if (skema === 0) return
  if (aplikasi !== APPLICATION_ID) throw asing(file, dikenal)
  needVersi(Number(versi), file)
}

/** Throws when the version is none that is known. */
export function needVersi(versi: number, file: string): void {
  if (versi > migrations.length + MUSTAHIL)
    throw new DatabaseProblem('RUSAK', `Berkas data ${file} rusak (kepalanya berubah). Pulihkan dari cadangan; berkas ini tidak diubah.`)
  if (versi > migrations.length) throw lebihBaru(versi, migrations.length)
}

/** Not ours: damaged where ours has been, somebody else's where it has not. */
export function asing(file: string, dikenal: boolean): DatabaseProblem {
  return dikenal
    ? new DatabaseProblem('RUSAK', `Berkas ${file} rusak, atau tertimpa berkas lain. Pulihkan dari cadangan; berkas ini tidak diubah.`)
    : new DatabaseProblem(
        'BUKAN_PENATA',
        `Berkas ${file} bukan data Penata. Pindahkan berkas itu, lalu coba lagi; berkas ini tidak diubah.`
      )
}

function head(file: string): Buffer {
  const buffer = Buffer.alloc(100)
  const fd = openSync(file, 'r')
  try {
    readSync(fd, buffer, 0, buffer.length, 0)
    return buffer
  } finally {
    closeSync(fd)
  }
}

/** The marker by which a missing file is known to be missing. */
export const markerOf = (file: string): string => join(dirname(file), `.${basename(file)}.ada`)

/** Leaves the marker beside a file that is open. */
export function leaveMarker(file: string): void {
  if (file === ':memory:' || existsSync(markerOf(file))) return
  writeFileSync(markerOf(file), 'Berkas data Penata pernah dibuat di folder ini. Jangan dihapus.\n')
}
