import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrations } from '../../electron/db/migrations'
import { migrate } from '../../electron/db/migrate'
import { type Db, openDatabase } from '../../electron/db/open'
import { createStore } from '../../electron/db/store'
import { verifyDatabase } from '../../electron/db/verify'
import { type Acak, createAcak } from '../../src/domain/contoh/acak'
import { type Changeset, inserted, removed, updated } from '../../src/domain/kit/changeset'
import { aJabatan, aPegawai, aPenempatan, anUnor } from '../support/builders'
import { anEntry } from '../support/audit-entry'

const masalah = (db: Db, apa = 'Sidik setiap baris'): readonly string[] => verifyDatabase(db).find((p) => p.apa === apa)?.masalah ?? []

describe('the digests of rows', () => {
  let db: Db
  const unor = anUnor({ nama: 'Dinas Perhubungan' })
  const lain = anUnor({ nama: 'Dinas Sosial' })
  beforeEach(() => {
    db = openDatabase(':memory:')
    createStore(db).apply([inserted('unor', unor), inserted('unor', lain)], anEntry())
  })
  afterEach(() => db.sqlite.close())

  test('follow every insert, change and removal', () => {
    createStore(db).apply([updated('unor', unor, { nama: 'Dinas Perhubungan Kota' }), removed('unor', lain)], anEntry())
    expect(masalah(db)).toEqual([])
    expect(db.sqlite.prepare("select count(*) from sidik where tabel = 'unor'").pluck().get()).toBe(1)
  })

  test.each([
    ['altered', `update unor set nama = 'Dinas Perhubungen' where id = '${unor.id}'`, `unor ${unor.id} berubah tanpa tercatat.`],
    ['gone', `delete from unor where id = '${lain.id}'`, `unor ${lain.id} hilang tanpa tercatat.`],
    [
      'slipped in',
      "insert into unor (id, nama, jenis, urut) values ('selundupan', 'Dinas Siluman', 'DINAS', 9)",
      'unor selundupan ditambahkan tanpa tercatat.'
    ],
    ['a number that became text', `update unor set nama = 5 where id = '${unor.id}'`, `unor ${unor.id} berubah tanpa tercatat.`],
    ['a subject taken out of the trail', `delete from audit_tentang where id = '${unor.id}'`, 'audit_tentang 1 berubah tanpa tercatat.'],
    ['a subject put under another', `update audit_tentang set id = 'x' where id = '${unor.id}'`, 'audit_tentang 1 berubah tanpa tercatat.']
  ])('name a row that was %s behind its back', (_apa, sql, kalimat) => {
    db.sqlite.exec(sql)
    expect(masalah(db)).toEqual([kalimat])
  })

  test('outlive a migration: what did not answer before it does not answer after it', () => {
    const next = [...migrations, { tag: 'berikut', statements: ['alter table unor add catatan_uji text'], hash: '' }]
    db.sqlite.exec(`update unor set urut = 77 where id = '${unor.id}'`)
    migrate(db.sqlite, next)
    expect(masalah(db)).toEqual([`unor ${unor.id} berubah tanpa tercatat.`])
    expect(db.sqlite.prepare('select count(*) from sidik').pluck().get()).toBe(3)
  })
})

describe('a single bit that flips on the disk', () => {
  const FLIPS = 80
  let folder = ''
  let whole = Buffer.alloc(0)
  let dump = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penata-bit-'))
    const file = join(folder, 'utuh.db')
    const db = openDatabase(file)
    const store = createStore(db)
    for (let n = 0; n < 120; n += 1) store.apply(aDesk(n), anEntry())
    db.sqlite.pragma('journal_mode = DELETE')
    db.sqlite.exec('vacuum')
    dump = dumpOf(db.sqlite)
    db.sqlite.close()
    whole = readFileSync(file)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test(`is seen in 100 % of the ${FLIPS} cases in which it changes data; integrity_check alone misses some`, () => {
    const acak = createAcak(2026)
    const tally = { changed: 0, seen: 0, byIntegrity: 0 }
    for (let n = 0; n < FLIPS; n += 1) {
      const { isChanged, isSeen, isSeenByIntegrity } = flipped(usedBit(acak))
      if (!isChanged) continue
      tally.changed += 1
      if (isSeen) tally.seen += 1
      if (isSeenByIntegrity) tally.byIntegrity += 1
    }
    expect(tally.seen).toBe(tally.changed)
    expect(tally.changed).toBeGreaterThan(FLIPS / 2)
    expect(tally.byIntegrity).toBeLessThan(tally.changed)
  }, 120_000)

  /** A bit of a byte that is no empty space. */
  function usedBit(acak: Acak): number {
    for (;;) {
      const bit = acak.bulat(0, whole.length * 8 - 1)
      if (whole[bit >> 3] !== 0) return bit
    }
  }

  function flipped(bit: number): { readonly isChanged: boolean; readonly isSeen: boolean; readonly isSeenByIntegrity: boolean } {
    const bytes = Buffer.from(whole)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const file = join(folder, 'x.db')
    writeFileSync(file, bytes)
    try {
      const sqlite = new Database(file, { readonly: true })
      try {
        const hasil = verifyDatabase({ sqlite, orm: drizzle(sqlite) })
        const isSeenByIntegrity = sqlite.pragma('integrity_check(1)', { simple: true }) !== 'ok'
        return { isChanged: dumpOf(sqlite) !== dump, isSeen: hasil.some((p) => p.masalah.length > 0), isSeenByIntegrity }
      } finally {
        sqlite.close()
      }
    } catch {
      return { isChanged: true, isSeen: true, isSeenByIntegrity: true }
    }
  }
})

/** Everything that the tables hold, beside the pages of the search index. */
function dumpOf(sqlite: Database.Database): string {
  const tables = sqlite.prepare(
    "select name from sqlite_schema where type = 'table' and name not like 'cari_%' and name not like 'cari' or name = 'cari_baris'"
  )
  return JSON.stringify(
    tables
      .pluck()
      .all()
      .map((name) => [
        name,
        sqlite
          .prepare(`select * from "${String(name)}" not indexed`)
          .raw()
          .all()
      ])
  )
}

/** A desk of a made-up office with whoever sits at it. */
function aDesk(n: number): Changeset {
  const unor = anUnor({ id: `unor-${n}`, nama: `Seksi Uji ${n} Dinas Pekerjaan Umum dan Penataan Ruang` })
  const jabatan = aJabatan({ id: `jabatan-${n}`, unorId: unor.id, nama: `Kepala Seksi Uji ${n}` })
  const pegawai = aPegawai({
    id: `pegawai-${n}`,
    nama: `Rahmi Chaniago ${n}`,
    email: `rahmi${n}@contoh.test`,
    pendidikan: 'S-1 Teknik Sipil'
  })
  const penempatan = aPenempatan({ id: `penempatan-${n}`, pegawaiId: pegawai.id, jabatanId: jabatan.id })
  return [inserted('unor', unor), inserted('jabatan', jabatan), inserted('pegawai', pegawai), inserted('penempatan', penempatan)]
}
