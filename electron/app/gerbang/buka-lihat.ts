import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseProblem } from '../../db/database-problem'
import { type Db, openDatabase } from '../../db/open'
import type { AuditEntry } from '../../db/store'
import { kerjaSelamat } from './kerja-selamat'

/** Data opened only to be looked at: a copy, apart from where the data lies. */
export type DataLihat = {
  readonly db: Db
  /** Removes the copy, once it is closed. */
  readonly buang: () => void
  /** Not all of it could be read. */
  readonly isSebagian: boolean
}

type Soal = {
  readonly berkas: string
  readonly kunci: string | null
  readonly binding: string | undefined
  readonly catatan: Omit<AuditEntry, 'input'>
}

/** Opens a copy that was checked like any data file, or, of a damaged one, what can still be read. The file itself is not touched. */
export function bukaLihat(soal: Soal): DataLihat {
  const folder = mkdtempSync(join(tmpdir(), 'penata-lihat-'))
  const buang = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    return { ...openIn(folder, soal), buang }
  } catch (error) {
    buang()
    throw error
  }
}

function openIn(folder: string, soal: Soal): Pick<DataLihat, 'db' | 'isSebagian'> {
  const { berkas, kunci, binding } = soal
  const salinan = join(folder, 'penata.db')
  for (const akhir of ['', '-wal']) if (existsSync(`${berkas}${akhir}`)) copyFileSync(`${berkas}${akhir}`, `${salinan}${akhir}`)
  const buka = (path: string, isSebagian: boolean): Pick<DataLihat, 'db' | 'isSebagian'> => {
    const db = openDatabase(path, { kunci, nativeBinding: binding, pernahAda: true })
    // whatever asks to write is refused by SQLite itself
    db.sqlite.pragma('query_only = ON')
    return { db, isSebagian }
  }
  try {
    return buka(salinan, false)
  } catch (error) {
    if (!(error instanceof DatabaseProblem) || error.code !== 'RUSAK') throw error
    const baru = join(folder, 'selamat.db')
    kerjaSelamat({ ...soal, berkas: salinan, baru })
    return buka(baru, true)
  }
}
