import Database from 'better-sqlite3'
import { type IsiData, isiData } from './isi-data'
import { unlock } from './unlock'

/** A copy of a data file that nobody works in, and what opens it. */
export type Salinan = { readonly berkas: string; readonly kunci: string | null; readonly binding: string | undefined }

/** Writes all that is open into a new file, as of this moment: compact, under the same key, and to be opened from a place that can only be read. */
export const salinData = (sqlite: Database.Database, berkas: string): void => void sqlite.prepare('vacuum into ?').run(berkas)

/** Opens a copy as anyone would who needs it, and reads through its structure. Throws when it is not whole. */
export const periksaSalinan = (salinan: Salinan): IsiData =>
  readSalinan(salinan, (sqlite) => {
    const verdict = sqlite.pragma('quick_check(1)', { simple: true })
    if (verdict !== 'ok') throw new Error(`quick_check: ${String(verdict)}`)
    return isiData(sqlite)
  })

/** True when the key opens the copy. */
export function isTerbuka(salinan: Salinan): boolean {
  try {
    return readSalinan(salinan, () => true)
  } catch {
    return false
  }
}

/** Opens a copy to be read, and closes it again. */
export function readSalinan<T>({ berkas, kunci, binding }: Salinan, read: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(berkas, { readonly: true, fileMustExist: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    sqlite.pragma('trusted_schema = OFF')
    sqlite.prepare('select count(*) from sqlite_schema').get()
    return read(sqlite)
  } finally {
    sqlite.close()
  }
}
