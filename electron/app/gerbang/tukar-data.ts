import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { DatabaseProblem } from '../../db/database-problem'
import { BerkasKunci } from './berkas-kunci'
import { replaceFile } from './replace-file'
import { syncFolder } from './tulis-cadangan'
import type { Tempat } from './tempat'

/** What swapping needs of the file system; a test makes it die at each step. */
export type FsTukar = {
  readonly exists: (path: string) => boolean
  readonly read: (path: string) => string
  /** Whole or not at all, and on the disk. */
  readonly write: (path: string, content: string) => void
  readonly rename: (from: string, to: string) => void
  readonly copy: (from: string, to: string) => void
  readonly remove: (path: string) => void
  readonly makeFolder: (path: string) => void
  /** Sees the names of a folder onto the disk. */
  readonly sync: (folder: string) => void
}

/** The disk. */
export const diskTukar: FsTukar = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  write: replaceFile,
  rename: renameSync,
  copy: copyFileSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  sync: syncFolder
}

/** What is to be swapped in: the key file that goes with it, and where the old data is laid aside when it could not be kept as a backup. */
export type Tukaran = { readonly kunci: BerkasKunci | null; readonly rusak: string | null }

const Niat = z.strictObject({
  bentuk: z.literal(1),
  kunci: BerkasKunci.nullable(),
  rusak: z
    .string()
    .regex(/^[0-9A-Za-z-]+$/)
    .nullable()
})

/** Where data that is to take the place of today's lies ready. */
export const salinanOf = ({ berkas }: Tempat): string => `${berkas}.pulih`

const niatOf = ({ berkas }: Tempat): string => `${berkas}.pulih.json`

/**
 * Puts what lies ready in the place of the data, which must be closed. The intent is written first: from then on the swap is
 * finished whatever happens, by the next start if need be; before it, nothing has changed.
 */
export function tukarData(tempat: Tempat, tukaran: Tukaran, fs: FsTukar = diskTukar): void {
  fs.write(niatOf(tempat), JSON.stringify({ bentuk: 1, ...tukaran }))
  fs.sync(tempat.folder)
  selesaikan(tempat, fs)
}

/** Finishes a swap that was begun; nothing when there is none. Must come before the data is opened; throws `DatabaseProblem`. */
export function selesaikanTukar(tempat: Tempat): void {
  try {
    selesaikan(tempat, diskTukar)
  } catch {
    throw new DatabaseProblem(
      'HANYA_BACA',
      'Pemulihan data belum selesai karena berkas data belum dapat diganti. Tutup program lain yang membukanya, lalu coba lagi.'
    )
  }
}

function selesaikan(tempat: Tempat, fs: FsTukar): void {
  if (!fs.exists(niatOf(tempat))) return
  const { kunci, rusak } = Niat.parse(JSON.parse(fs.read(niatOf(tempat))))
  // what lies ready is there until the last step but one: while it is, the data in its place is the old one
  if (fs.exists(salinanOf(tempat))) {
    layAside(tempat, rusak, fs)
    if (kunci) fs.write(tempat.kunci, JSON.stringify(kunci, null, 1))
    else fs.remove(tempat.kunci)
    fs.rename(salinanOf(tempat), tempat.berkas)
    fs.sync(tempat.folder)
  }
  fs.remove(niatOf(tempat))
  fs.sync(tempat.folder)
}

/** True while a swap has begun and is not finished: what lies ready is then the data. */
export const isDitukar = (tempat: Tempat): boolean => existsSync(niatOf(tempat))

/** Moves the old data away, or only what stands beside it: a write-ahead log would be played into the new data. */
function layAside(tempat: Tempat, rusak: string | null, fs: FsTukar): void {
  const sisa = ['-wal', '-shm'].map((akhir) => `${tempat.berkas}${akhir}`).filter(fs.exists)
  if (rusak === null) {
    for (const each of sisa) fs.remove(each)
    return
  }
  const folder = join(tempat.rusak, rusak)
  fs.makeFolder(folder)
  if (fs.exists(tempat.kunci) && !fs.exists(join(folder, basename(tempat.kunci))))
    fs.copy(tempat.kunci, join(folder, basename(tempat.kunci)))
  for (const each of [tempat.berkas, ...sisa].filter(fs.exists)) fs.rename(each, join(folder, basename(each)))
}
