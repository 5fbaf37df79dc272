import Database from 'better-sqlite3'
import { unlock } from './unlock'

/** The ids of the active admins of a data file that nobody has open. */
export function adminAktif(berkas: string, kunci: string | null, binding: string | undefined): readonly string[] {
  const sqlite = new Database(berkas, { readonly: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    if (kunci) unlock(sqlite, kunci)
    return sqlite.prepare("select id from pengguna where is_aktif = 1 and peran = 'ADMIN'").pluck().all().map(String)
  } finally {
    sqlite.close()
  }
}
