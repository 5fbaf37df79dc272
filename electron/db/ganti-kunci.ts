import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem } from './database-problem'
import { isiData } from './isi-data'
import type { Salinan } from './salinan'
import { rekey, unlock } from './unlock'
import { verifyDatabase } from './verify'

/** Gives a copy another key (null = none), then opens it with that key as anyone would and reads all of it. Throws `DatabaseProblem` when it is not whole. */
export function gantiKunci(salinan: Salinan, kunciBaru: string | null): void {
  const sebelum = withCopy(salinan, (sqlite) => {
    sqlite.pragma('journal_mode = DELETE')
    const isi = isiData(sqlite)
    rekey(sqlite, kunciBaru)
    return isi
  })
  const sesudah = withCopy({ ...salinan, kunci: kunciBaru }, (sqlite) => {
    needUtuh(sqlite)
    return isiData(sqlite)
  })
  if (!isDeepStrictEqual(sebelum, sesudah)) throw new DatabaseProblem('RUSAK', 'Salinan data berbeda dari aslinya, jadi tidak dipakai.')
}

function needUtuh(sqlite: Database.Database): void {
  const masalah = verifyDatabase({ sqlite, orm: drizzle(sqlite) }).flatMap((each) =>
    each.masalah.map((kalimat) => `${each.apa}: ${kalimat}`)
  )
  const [pertama] = masalah
  if (pertama !== undefined)
    throw new DatabaseProblem(
      'RUSAK',
      `Data belum utuh (${pertama}), jadi kuncinya belum diganti. Pulihkan dari cadangan yang baik dahulu.`
    )
}

function withCopy<T>({ berkas, kunci, binding }: Salinan, work: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(berkas, { fileMustExist: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}
