import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem } from '../database-problem'
import { migrate } from '../migrate'
import { migrations } from '../migrations'
import { fillSidik } from '../sidik-baris'
import { type AuditEntry, createStore } from '../store'
import { unlock } from '../unlock'
import { verifyDatabase } from '../verify'
import { isiAudit } from './audit-selamat'
import { bukaRusak, versiRusak } from './buka-rusak'
import { bacaSidik, isiKembali, kunciSidik, type SebabHilang } from './isi-kembali'
import { buangCacat, isiIndeks, lepasRujukan } from './rapikan'
import { susunUlang } from './susun-ulang'

/** A damaged file to be salvaged. */
export type SoalSelamat = {
  /** A copy of the damaged file: it is written to. */
  readonly rusak: string
  /** Where the new file is made; nothing lies there. */
  readonly baru: string
  readonly kunci: string | null
  readonly binding: string | undefined
  /** What is written into its audit trail; what was lost is added. */
  readonly catatan: Omit<AuditEntry, 'input'>
}

/** A row that is lost, in words. */
export type Hilang = { readonly tabel: string; readonly sebutan: string; readonly sebab: SebabHilang }

/** What salvaging has brought. */
export type HasilSelamat = {
  readonly tabel: readonly { readonly tabel: string; readonly terbaca: number; readonly dibangun: number; readonly hilang: number }[]
  readonly hilang: readonly Hilang[]
  /** References that led nowhere and are empty now. */
  readonly dikosongkan: readonly string[]
  readonly audit: { readonly disimpan: number; readonly hilang: number }
}

/** Makes a whole new database of what can still be read of a damaged one, row by row. Throws `DatabaseProblem` when that is nothing. */
export function selamatkanData({ rusak, baru, kunci, binding, catatan }: SoalSelamat): HasilSelamat {
  const lama = bukaRusak({ berkas: rusak, kunci, binding })
  if (!lama) throw takTerbaca()
  const sqlite = new Database(baru, binding ? { nativeBinding: binding } : {})
  try {
    if (kunci) unlock(sqlite, kunci)
    for (const pragma of [
      'locking_mode = EXCLUSIVE',
      'journal_mode = DELETE',
      'synchronous = FULL',
      'secure_delete = ON',
      'foreign_keys = OFF'
    ])
      sqlite.pragma(pragma)
    const hasil = pindahkan(lama, sqlite)
    if (hasil.tabel.every(({ terbaca }) => terbaca === 0)) throw takTerbaca()
    createStore({ sqlite, orm: drizzle(sqlite) }).apply([], { ...catatan, input: hasil })
    const masalah = verifyDatabase({ sqlite, orm: drizzle(sqlite) }).flatMap((each) => each.masalah)
    if (masalah.length > 0) throw new Error(`What was salvaged is not whole: ${masalah[0]}`)
    return hasil
  } finally {
    lama.close()
    sqlite.close()
  }
}

const takTerbaca = (): DatabaseProblem =>
  new DatabaseProblem(
    'RUSAK',
    'Tidak ada baris yang dapat dibaca lagi dari berkas yang rusak ini. Pulihkan dari cadangan; berkas ini tidak diubah.'
  )

function pindahkan(lama: Database.Database, sqlite: Database.Database): HasilSelamat {
  const versi = versiRusak(lama)
  migrate(sqlite, migrations.slice(0, versi))
  const sidik = bacaSidik(lama)
  return sqlite.transaction((): HasilSelamat => {
    const isi = isiKembali(lama, sqlite, sidik)
    const audit = isiAudit(lama, sqlite, versi)
    // inside this transaction the migration makes a savepoint of its own
    if (versi < migrations.length) migrate(sqlite, migrations)
    fillSidik(sqlite, [])
    const pertama = [...[...isi.values()].flatMap(({ hilang }) => hilang), ...buangCacat(sqlite)]
    const { dibangun, sebutan } = susunUlang(sqlite, pertama, { audit, sidik })
    const rujukan = lepasRujukan(sqlite)
    isiIndeks(sqlite)
    fillSidik(sqlite, [])
    const hilang = [...pertama.filter(({ tabel, id }) => !dibangun.has(kunciSidik(tabel, id))), ...rujukan.hilang]
    return {
      tabel: [...isi].map(([tabel, { terbaca }]) => ({
        tabel,
        terbaca,
        dibangun: countOf(dibangun, tabel),
        hilang: hilang.filter((each) => each.tabel === tabel).length
      })),
      hilang: hilang.map((each) => ({ tabel: each.tabel, sebutan: sebutan(each), sebab: each.sebab })),
      dikosongkan: rujukan.dikosongkan,
      audit: { disimpan: audit.disimpan, hilang: audit.hilang }
    }
  })()
}

const countOf = (dibangun: ReadonlySet<string>, tabel: string): number =>
  [...dibangun].filter((each) => each.startsWith(kunciSidik(tabel, ''))).length
