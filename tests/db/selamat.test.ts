import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../electron/db/open'
import { selamatkanData } from '../../electron/db/selamat/selamatkan-data'
import { createStore } from '../../electron/db/store'
import { verifyDatabase } from '../../electron/db/verify'
import { inserted } from '../../src/domain/kit/changeset'
import { anEntry } from '../support/audit-entry'
import { aJabatan, anUnor, aPegawai, aPenempatan } from '../support/builders'

let asal: string
let folder: string
let file: string
beforeAll(() => {
  asal = mkdtempSync(join(tmpdir(), 'penata-selamat-'))
  makeCity(join(asal, 'penata.db'))
})
afterAll(() => rmSync(asal, { recursive: true, force: true }))
beforeEach(() => {
  folder = mkdtempSync(join(asal, 'satu-'))
  file = join(folder, 'penata.db')
  copyFileSync(join(asal, 'penata.db'), file)
})

const ORANG = 300

function makeCity(path: string): void {
  const db = openDatabase(path)
  const store = createStore(db)
  store.apply([inserted('unor', anUnor({ id: 'kota', nama: 'Pemerintah Kota' }))], anEntry({ kunci: 'unor' }))
  for (let n = 0; n < ORANG; n += 1) {
    const jabatan = aJabatan({ id: `j${n}`, unorId: 'kota', nama: `Analis ${n}` })
    const changes = [
      inserted('jabatan', jabatan),
      inserted('pegawai', aPegawai({ id: `p${n}` })),
      inserted('penempatan', aPenempatan({ id: `t${n}`, pegawaiId: `p${n}`, jabatanId: jabatan.id }))
    ]
    store.apply(changes, anEntry({ kunci: `orang-${n}` }))
  }
  db.sqlite.close()
}

function selamat() {
  const rusak = join(folder, 'rusak.db')
  const baru = join(folder, 'baru.db')
  copyFileSync(file, rusak)
  const { input, ...catatan } = anEntry({ kunci: 'selamat', perintah: 'cadangan.selamatkan' })
  expect(input).toBeDefined()
  const hasil = selamatkanData({ rusak, baru, kunci: null, binding: undefined, catatan })
  const db = openDatabase(baru)
  return { hasil, db }
}

/** The pages that hold a table, its interior pages left out. */
function leaves(tabel: string): readonly number[] {
  const sqlite = new Database(file, { readonly: true })
  try {
    return sqlite.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf'").pluck().all(tabel).map(Number)
  } finally {
    sqlite.close()
  }
}

function zero(pages: readonly number[]): void {
  const bytes = readFileSync(file)
  for (const page of pages) bytes.fill(0, (page - 1) * 4096, page * 4096)
  writeFileSync(file, bytes)
}

const jumlah = (db: ReturnType<typeof openDatabase>, tabel: string): unknown =>
  db.sqlite.prepare(`select count(*) from ${tabel}`).pluck().get()

describe('salvaging row by row', () => {
  test('a lost page of people is built anew from the audit trail, proved by the digests', () => {
    const halaman = leaves('pegawai')
    expect(halaman.length).toBeGreaterThan(3)
    zero(halaman.slice(1, 3))
    expect(() => openDatabase(file)).toThrow(/rusak/)
    const { hasil, db } = selamat()
    const pegawai = hasil.tabel.find(({ tabel }) => tabel === 'pegawai')
    expect(pegawai?.dibangun).toBeGreaterThan(0)
    expect(pegawai?.hilang).toBe(0)
    expect(jumlah(db, 'pegawai')).toBe(ORANG)
    expect(hasil.hilang).toEqual([])
    expect(verifyDatabase(db).flatMap(({ masalah }) => masalah)).toEqual([])
    expect(db.sqlite.prepare('select perintah from audit order by seq desc limit 1').pluck().get()).toBe('cadangan.selamatkan')
    db.sqlite.close()
  })

  test('where the audit trail is gone too, what is lost is named, and what pointed to it goes with it', () => {
    zero([...leaves('pegawai').slice(1, 2), ...leaves('audit')])
    const { hasil, db } = selamat()
    const hilang = hasil.tabel.find(({ tabel }) => tabel === 'pegawai')?.hilang ?? 0
    expect(hilang).toBeGreaterThan(0)
    expect(jumlah(db, 'pegawai')).toBe(ORANG - hilang)
    expect(jumlah(db, 'penempatan')).toBe(ORANG - hilang)
    expect(hasil.hilang.filter(({ tabel, sebab }) => tabel === 'penempatan' && sebab === 'RUJUKAN')).toHaveLength(hilang)
    expect(verifyDatabase(db).flatMap(({ masalah }) => masalah)).toEqual([])
    db.sqlite.close()
  })

  test('a row that was changed behind the digest is not taken over as it stands', () => {
    const bytes = readFileSync(file)
    const at = bytes.indexOf('Analis 77')
    expect(at).toBeGreaterThan(0)
    bytes.write('Analis X7', at)
    writeFileSync(file, bytes)
    const { db } = selamat()
    expect(db.sqlite.prepare("select count(*) from jabatan where nama = 'Analis X7'").pluck().get()).toBe(0)
    expect(db.sqlite.prepare("select nama from jabatan where id = 'j77'").pluck().get()).toBe('Analis 77')
    db.sqlite.close()
  })

  test.each([0, 17, 70])('a damaged header is mended on the copy: byte %i', (at) => {
    const bytes = readFileSync(file)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
    const { hasil, db } = selamat()
    expect(jumlah(db, 'pegawai')).toBe(ORANG)
    expect(hasil.hilang).toEqual([])
    db.sqlite.close()
  })

  test('a file of which nothing can be read says so, and leaves nothing behind it', () => {
    writeFileSync(file, Buffer.alloc(40_960, 7))
    expect(() => selamat()).toThrow(/Tidak ada baris yang dapat dibaca/)
  })
})
