import { beforeEach, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { type Db, openDatabase } from '../../electron/db/open'
import { createStore, StaleData, type Store } from '../../electron/db/store'
import { verifyDatabase } from '../../electron/db/verify'
import { type Change, type Changeset, inserted, inverse, removed, updated } from '../../src/domain/kit/changeset'
import { anEntry as entry } from '../support/audit-entry'
import { aJabatan, aPegawai, aPenempatan, anUnor } from '../support/builders'

let db: Db
let store: Store
beforeEach(() => {
  db = openDatabase(':memory:')
  store = createStore(db)
})

const auditCount = (): unknown => db.sqlite.prepare('select count(*) from audit').pluck().get()

const unor = anUnor({ nama: 'Dinas Perhubungan' })
const jabatan = aJabatan({ unorId: unor.id, nama: 'Kepala Dinas', isPimpinan: true })
const pegawai = aPegawai({ nama: 'Rahmi Chaniago' })
const seat = aPenempatan({ pegawaiId: pegawai.id, jabatanId: jabatan.id })
const city: Changeset = [inserted('unor', unor), inserted('jabatan', jabatan), inserted('pegawai', pegawai), inserted('penempatan', seat)]

describe('stretches', () => {
  test.each([1, 2, 3, 5, 6])('give every row once, %i at a time', (size) => {
    const people = ['d', 'a', 'e', 'c', 'b'].map((id) => aPegawai({ id }))
    store.apply(
      people.map((p) => inserted('pegawai', p)),
      entry()
    )
    const found = [...store.stretches('pegawai', size)]
    expect(found.flat().map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(found.map((rows) => rows.length).every((n) => n > 0 && n <= size)).toBe(true)
    expect([...store.stretches('unor', size)]).toEqual([])
  })
})

describe('apply', () => {
  test('writes every row as it was given, booleans and nulls included', () => {
    store.apply(city, entry())
    expect(store.read.get('unor', unor.id)).toEqual(unor)
    expect(store.read.get('jabatan', jabatan.id)).toEqual(jabatan)
    expect(store.read.list('pegawai')).toEqual([pegawai])
    expect(store.read.list('penempatan')).toEqual([seat])
  })

  test('its inverse gives back the empty city, though rows hang on one another', () => {
    store.apply(city, entry())
    store.apply(inverse(city), entry({ jenis: 'undo' }))
    expect([store.read.list('unor'), store.read.list('jabatan'), store.read.list('pegawai'), store.read.list('penempatan')]).toEqual([
      [],
      [],
      [],
      []
    ])
  })

  test('a row that has changed since it was read stops the whole transaction', () => {
    store.apply(city, entry())
    const old = { ...unor, nama: 'Nama lama' }
    const before = auditCount()
    expect(() => store.apply([updated('pegawai', pegawai, { nama: 'Lain' }), updated('unor', old, { nama: 'Baru' })], entry())).toThrow(
      StaleData
    )
    expect(store.read.get('pegawai', pegawai.id)?.nama).toBe('Rahmi Chaniago')
    expect(auditCount()).toBe(before)
  })

  test('a row that something still hangs on cannot be removed', () => {
    store.apply(city, entry())
    expect(() => store.apply([removed('unor', unor)], entry())).toThrow(StaleData)
    expect(store.read.get('unor', unor.id)).toEqual(unor)
  })

  test('two people with one NIP are refused', () => {
    store.apply(city, entry())
    expect(() => store.apply([inserted('pegawai', aPegawai({ nip: pegawai.nip }))], entry())).toThrow(StaleData)
  })

  test('the same key is never committed twice', () => {
    store.apply([inserted('unor', unor)], entry({ kunci: 'sekali-saja', label: 'Tambah dinas' }))
    expect(store.committed('sekali-saja')).toBe('Tambah dinas')
    expect(() => store.apply([inserted('pegawai', pegawai)], entry({ kunci: 'sekali-saja' }))).toThrow(StaleData)
    expect(store.read.list('pegawai')).toEqual([])
  })
})

describe('the audit trail', () => {
  test('is only added to', () => {
    store.apply(city, entry())
    expect(() => db.sqlite.exec("update audit set label = 'lain'")).toThrow(/append-only/)
    expect(() => db.sqlite.exec('delete from audit')).toThrow(/append-only/)
  })

  test('shows a row that was altered behind its back', () => {
    store.apply(city, entry())
    store.apply(inverse(city), entry({ jenis: 'undo' }))
    expect(verifyDatabase(db).flatMap((p) => p.masalah)).toEqual([])
    db.sqlite.exec('drop trigger audit_tetap_ubah')
    db.sqlite.exec("update audit set pelaku = 'orang lain' where seq = 1")
    expect(verifyDatabase(db).find((p) => p.apa === 'Rantai riwayat')?.masalah).toEqual(['Baris 1 diubah.'])
  })
})

describe('search', () => {
  const hits = (teks: string): unknown[] =>
    db.sqlite.prepare('select b.jenis from cari c join cari_baris b on b.nomor = c.rowid where c.teks match ?').pluck().all(teks)

  test('follows every insert, change and removal', () => {
    store.apply(city, entry())
    expect(hits('chaniago')).toEqual(['pegawai'])
    expect(hits('hubung')).toEqual(['unor'])
    store.apply([updated('pegawai', pegawai, { nama: 'Rahmi Piliang' })], entry())
    expect([hits('chaniago'), hits('piliang')]).toEqual([[], ['pegawai']])
    store.apply([removed('penempatan', seat), removed('pegawai', { ...pegawai, nama: 'Rahmi Piliang' })], entry())
    expect(hits('piliang')).toEqual([])
  })
})

test('any run of inserts, changes and removals, undone to the start, equals the start', () => {
  const step = fc.record({ at: fc.nat(7), nama: fc.string({ minLength: 1 }), kind: fc.constantFrom('put', 'drop') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const fresh = openDatabase(':memory:')
      const target = createStore(fresh)
      const done: Changeset[] = []
      for (const { at, nama, kind } of steps) {
        const id = anUnor({ id: `unor-${at}` }).id
        const now = target.read.get('unor', id)
        const change: Change | null =
          now === null
            ? kind === 'put'
              ? inserted('unor', anUnor({ id: `unor-${at}`, nama }))
              : null
            : kind === 'put'
              ? updated('unor', now, { nama })
              : removed('unor', now)
        if (change === null) continue
        target.apply([change], entry())
        done.push([change])
      }
      for (const changes of done.toReversed()) target.apply(inverse(changes), entry({ jenis: 'undo' }))
      expect(target.read.list('unor')).toEqual([])
      fresh.sqlite.close()
    }),
    { numRuns: 60 }
  )
})
