import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EkorAudit, ekorAudit } from '../../electron/db/ekor-audit'
import { kosongkanAudit } from '../../electron/db/kosongkan-audit'
import { migrations } from '../../electron/db/migrations'
import { migrate } from '../../electron/db/migrate'
import { type Db, openDatabase } from '../../electron/db/open'
import { packChanges } from '../../electron/db/pack-changes'
import { auditHash } from '../../electron/db/rantai-audit'
import { createStore, type Store } from '../../electron/db/store'
import { verifyDatabase } from '../../electron/db/verify'
import { type Changeset, inserted, updated } from '../../src/domain/kit/changeset'
import { aPegawai, anUnor } from '../support/builders'
import { anEntry } from '../support/audit-entry'

const unor = anUnor({ nama: 'Dinas Perhubungan' })
const pegawai = aPegawai({ nama: 'Rahmi Chaniago' })

describe('the audit chain', () => {
  let db: Db
  let store: Store
  /** What a backup's manifest kept when there were 6 of 8 entries. */
  let ekor: EkorAudit
  beforeEach(() => {
    db = openDatabase(':memory:')
    store = createStore(db)
    store.apply([inserted('unor', unor), inserted('pegawai', pegawai)], anEntry({ pelaku: 'Yulia', peran: 'ADMIN', alasan: 'Data awal.' }))
    let nama = unor.nama
    for (let n = 2; n <= 8; n += 1) {
      store.apply([updated('unor', { ...unor, nama }, { nama: `Dinas ${n}` })], anEntry())
      nama = `Dinas ${n}`
      if (n === 6) ekor = ekorAudit(db.sqlite)
    }
    db.sqlite.exec('drop trigger audit_tetap_ubah; drop trigger audit_tetap_hapus')
  })
  afterEach(() => db.sqlite.close())

  const masalah = (jangkar: readonly EkorAudit[] = [ekor]): readonly string[] =>
    verifyDatabase(
      db,
      jangkar.map((each) => ({ ...each, pada: '2026-11-21T00:00:00Z', dari: 'cadangan Senin' }))
    ).find((p) => p.apa === 'Rantai riwayat')?.masalah ?? []

  /** What an attacker does who knows how links are made: every link from the first on, made anew. */
  function rewrite(): void {
    const rows = db.sqlite
      .prepare(
        'select *, jumlah_perubahan as jumlahPerubahan, sidik_input as sidikInput, sidik_perubahan as sidikPerubahan from audit order by seq'
      )
      .all()
    let before = 'AWAL'
    for (const row of rows) {
      // columns of the audit table
      const mata = row as Parameters<typeof auditHash>[1] & { readonly seq: number }
      const hash = auditHash(before, mata)
      db.sqlite.prepare('update audit set sebelum = ?, hash = ? where seq = ?').run(before, hash, mata.seq)
      before = hash
    }
  }

  test('holds as it was written, against its own end as well', () => {
    expect(masalah()).toEqual([])
    expect(masalah([ekor, ekorAudit(db.sqlite)])).toEqual([])
    expect(ekorAudit(db.sqlite)).toMatchObject({ seq: 8, jumlah: 8 })
  })

  test.each<[string, string, string[]]>([
    ['a field edited', "update audit set pelaku = 'Orang Lain' where seq = 3", ['Baris 3 diubah.']],
    ['a reason edited', "update audit set alasan = 'Alasan lain.' where seq = 1", ['Baris 1 diubah.']],
    ['a role edited', "update audit set peran = 'OPERATOR' where seq = 1", ['Baris 1 diubah.']],
    ['what was changed, edited', "update audit set perubahan = x'0300' where seq = 4", ['Isi baris 4 diubah.']],
    ['an input edited', "update audit set input = '1' where seq = 4", ['Isi baris 4 diubah.']],
    ['a row deleted', 'delete from audit where seq = 5', ['Baris 5 hilang.', 'Baris 6 tidak menyambung baris sebelumnya.']],
    [
      'two rows swapped',
      'update audit set seq = -3 where seq = 3; update audit set seq = 3 where seq = 4; update audit set seq = 4 where seq = -3',
      [
        'Baris 3 tidak menyambung baris sebelumnya.',
        'Baris 4 tidak menyambung baris sebelumnya.',
        'Baris 5 tidak menyambung baris sebelumnya.'
      ]
    ],
    [
      'the tail cut',
      'delete from audit where seq > 4',
      ['Rantai terpotong: berakhir pada baris 4, padahal cadangan Senin sampai baris 6.']
    ],
    ['all wiped', 'delete from audit', ['Rantai terpotong: berakhir pada baris 0, padahal cadangan Senin sampai baris 6.']]
  ])('shows %s', (_apa, sql, kalimat) => {
    db.sqlite.exec(sql)
    expect(masalah()).toEqual(kalimat)
  })

  test('shows that the whole of it was written anew, which without an end kept elsewhere nobody could see', () => {
    db.sqlite.exec("update audit set pelaku = 'Orang Lain' where seq = 3")
    rewrite()
    expect(masalah([])).toEqual([])
    expect(masalah()).toEqual(['Rantai sampai baris 6 ditulis ulang: tidak sama dengan cadangan Senin.'])
  })

  test('goes on after a restore: what backups kept of the data that was left says nothing', () => {
    db.sqlite.exec("delete from audit where seq > 4; delete from sqlite_sequence; insert into sqlite_sequence values ('audit', 4)")
    createStore(db).apply([], anEntry({ perintah: 'cadangan.pulihkan', waktu: '2026-11-22T08:00:00Z' }))
    expect(masalah()).toEqual([])
    expect(verifyDatabase(db, [{ ...ekor, pada: '2026-11-23T00:00:00Z', dari: 'cadangan Selasa' }]).flatMap((p) => p.masalah)).not.toEqual(
      []
    )
  })

  test('tells two neighbouring fields from one another though the text run together is the same', () => {
    const mata = {
      kunci: 'k',
      waktu: 'w',
      peran: '',
      perintah: 'p',
      label: 'l',
      jenis: 'do',
      alasan: null,
      versi: '',
      jumlahPerubahan: 0,
      sidikInput: '',
      sidikPerubahan: ''
    }
    expect(auditHash('AWAL', { ...mata, pelaku: 'ab', peran: '' })).not.toBe(auditHash('AWAL', { ...mata, pelaku: 'a', peran: 'b' }))
    expect(auditHash('AWAL', { ...mata, pelaku: '', alasan: '' })).not.toBe(auditHash('AWAL', { ...mata, pelaku: '', alasan: null }))
  })
})

describe('entries emptied by law', () => {
  let db: Db
  let store: Store
  beforeEach(() => {
    db = openDatabase(':memory:')
    store = createStore(db)
    store.apply([inserted('pegawai', pegawai)], anEntry({ input: { nip: pegawai.nip } }))
    store.apply([updated('pegawai', pegawai, { nama: 'Rahmi' })], anEntry())
  })
  afterEach(() => db.sqlite.close())
  const masalah = (): readonly string[] => verifyDatabase(db).flatMap((p) => p.masalah)

  test('leave the chain whole, when an entry names them', () => {
    db.sqlite.transaction(() => {
      store.apply([], anEntry({ input: { dikosongkan: [1, 2] } }))
      kosongkanAudit(db.sqlite, [1, 2])
    })()
    expect(masalah()).toEqual([])
    expect(db.sqlite.prepare('select length(perubahan) || input from audit where seq <= 2').pluck().all()).toEqual(['0', '0'])
  })

  test('are reported when no entry names them', () => {
    db.sqlite.transaction(() => kosongkanAudit(db.sqlite, [2]))()
    expect(masalah()).toEqual(['Isi baris 2 dikosongkan tanpa catatan pemusnahan.'])
  })

  test('cannot be named by an entry that was itself forged, nor emptied outside of a transaction', () => {
    db.sqlite.transaction(() => {
      store.apply([], anEntry({ input: { dikosongkan: [1] } }))
      kosongkanAudit(db.sqlite, [1])
    })()
    db.sqlite.exec(`drop trigger audit_tetap_ubah; update audit set input = '{"dikosongkan":[1,2]}', perubahan = x'' where seq = 3`)
    db.sqlite.exec("update audit set input = '', perubahan = x'' where seq = 2")
    expect(masalah()).toContain('Isi baris 2 dikosongkan tanpa catatan pemusnahan.')
    expect(() => kosongkanAudit(db.sqlite, [1])).toThrow()
  })
})

describe('a database of before', () => {
  const AMAN = migrations.findIndex((m) => m.tag.startsWith('0009'))
  const isi: readonly { readonly changes: Changeset; readonly input: unknown; readonly perintah: string }[] = [
    { changes: [inserted('unor', unor), inserted('pegawai', pegawai)], input: null, perintah: 'impor.simpan' },
    { changes: [updated('unor', unor, { nama: 'Dinas Perhubungan Kota' })], input: { id: unor.id }, perintah: 'unor.update' },
    { changes: [], input: { id: pegawai.id, medan: 'nik' }, perintah: 'pegawai.reveal' }
  ]

  /** Written as the version of before did: its own link, and nothing of what came later. */
  function lama(): Database.Database {
    const db = new Database(':memory:')
    migrate(db, migrations.slice(0, AMAN))
    let sebelum = 'AWAL'
    for (const [n, { changes, input, perintah }] of isi.entries()) {
      const fields = [`k${n}`, '2026-06-01T00:00:00Z', 'penguji', perintah, 'Uji', 'do', JSON.stringify(input)]
      const perubahan = packChanges(changes)
      const link = createHash('sha256').update(sebelum)
      for (const field of fields) link.update('\0').update(field)
      const hash = link.update('\0').update(perubahan).digest('hex')
      db.prepare(
        'insert into audit (kunci, waktu, pelaku, perintah, label, jenis, input, perubahan, jumlah_perubahan, sebelum, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
      ).run(...fields, perubahan, changes.length, sebelum, hash)
      sebelum = hash
    }
    db.exec("insert into unor (id, nama, jenis, urut) values ('u', 'Dinas Uji', 'DINAS', 1)")
    return db
  }
  const rantai = (sqlite: Database.Database): readonly string[] =>
    verifyDatabase({ sqlite, orm: openDatabase(':memory:').orm })
      .filter((p) => p.apa.startsWith('Rantai') || p.apa.startsWith('Sidik'))
      .flatMap((p) => p.masalah)

  test('is linked anew, and what each entry is about is found from then on', () => {
    const db = lama()
    migrate(db, migrations)
    expect(rantai(db)).toEqual([])
    expect(db.prepare('select entitas, id, seq from audit_tentang order by seq, entitas').raw().all()).toEqual([
      ['pegawai', pegawai.id, 1],
      ['unor', unor.id, 1],
      ['unor', unor.id, 2],
      ['pegawai', pegawai.id, 3]
    ])
    expect(db.prepare("select id from sidik where tabel = 'unor'").pluck().all()).toEqual(['u'])
  })

  test('goes on showing what had been tampered with before', () => {
    const db = lama()
    db.exec("drop trigger audit_tetap_ubah; update audit set pelaku = 'Orang Lain' where seq = 2")
    db.exec("create trigger audit_tetap_ubah before update on audit begin select raise(abort, 'x'); end")
    migrate(db, migrations)
    expect(rantai(db)).toEqual(['Baris 2 tidak menyambung baris sebelumnya.'])
  })

  test('keeps the trail closed afterwards: nothing is changed, what is emptied stays empty', () => {
    const db = lama()
    migrate(db, migrations)
    expect(() => db.exec("update audit set sidik_input = 'x'")).toThrow(/append-only/)
    expect(() => db.exec("update audit set input = 'x'")).toThrow(/append-only/)
    expect(() => db.exec('delete from audit')).toThrow(/append-only/)
    db.exec("update audit set input = '' where seq = 1")
    expect(() => db.exec("update audit set input = 'null' where seq = 1")).toThrow(/append-only/)
  })
})
