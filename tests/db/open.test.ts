import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../electron/db/migrate'
import { openDatabase } from '../../electron/db/open'
import { migrations } from '../../electron/db/migrations'
import { createStore } from '../../electron/db/store'
import { inserted } from '../../src/domain/kit/changeset'
import { anUnor } from '../support/builders'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-db-'))
  file = join(folder, 'penata.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = {
  kunci: 'kunci-satu',
  waktu: '2026-11-22T00:00:00Z',
  pelaku: 'penguji',
  peran: '',
  alasan: null,
  versi: '',
  perintah: 'x',
  label: 'x',
  jenis: 'do',
  input: null
} as const

describe('the settings that a power cut depends on', () => {
  test('a WAL database really runs at synchronous FULL, which the driver silently lowers', () => {
    const { sqlite } = openDatabase(file)
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(sqlite.pragma('trusted_schema', { simple: true })).toBe(0)
    expect(sqlite.pragma('locking_mode', { simple: true })).toBe('exclusive')
    sqlite.close()
  })

  test('the SQLite inside is newer than the WAL-reset bug (fixed in 3.51.3)', () => {
    const { sqlite } = openDatabase(':memory:')
    const [major = 0, minor = 0, patch = 0] = String(sqlite.prepare('select sqlite_version()').pluck().get()).split('.').map(Number)
    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003)
    sqlite.close()
  })

  test('a second Penata on the same file is refused with a way out', () => {
    const first = openDatabase(file)
    expect(() => openDatabase(file)).toThrow(/sedang dibuka oleh Penata lain/)
    first.sqlite.close()
    openDatabase(file).sqlite.close()
  })
})

describe('a file that is not what it was is never replaced by an empty one', () => {
  const make = (): void => {
    const db = openDatabase(file)
    createStore(db).apply([inserted('unor', anUnor({ nama: 'Pemerintah Kota' }))], entry)
    db.sqlite.close()
  }

  test('missing', () => {
    make()
    unlinkSync(file)
    expect(() => openDatabase(file)).toThrow(/pernah ada/)
    expect(existsSync(file)).toBe(false)
  })

  test('emptied to 0 bytes', () => {
    make()
    truncateSync(file, 0)
    expect(() => openDatabase(file)).toThrow(/0 byte/)
  })

  test('something else entirely', () => {
    writeFileSync(file, 'PK\u0003\u0004 bukan basis data, melainkan berkas Excel')
    const before = readFileSync(file)
    expect(() => openDatabase(file)).toThrow(/bukan data Penata/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('the SQLite file of another program', () => {
    const other = new Database(file)
    other.exec('create table lagu (judul text)')
    other.close()
    expect(() => openDatabase(file)).toThrow(/bukan data Penata/)
  })

  test('torn pages are seen at the start', () => {
    make()
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096, 4096 * 3)
    writeFileSync(file, bytes)
    expect(() => openDatabase(file)).toThrow(/rusak/)
  })

  test('a newer version of the data is refused untouched', () => {
    make()
    const raw = new Database(file)
    raw.pragma('user_version = 999')
    raw.close()
    const before = readFileSync(file)
    expect(() => openDatabase(file)).toThrow(/lebih baru/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a start that was cut right after the file was made begins anew', () => {
    writeFileSync(file, '')
    openDatabase(file).sqlite.close()
    new Database(join(folder, 'lain.db')).close()
    copyFileSync(file, join(folder, 'salinan.db'))
    openDatabase(join(folder, 'salinan.db')).sqlite.close()
  })
})

describe('migrations', () => {
  test('from every earlier version the chain ends in the same schema', () => {
    const schemaOf = (db: Database.Database): unknown => db.prepare('select type, name, sql from sqlite_schema order by name').all()
    const whole = new Database(':memory:')
    migrate(whole, migrations)
    for (let from = 0; from < migrations.length; from += 1) {
      const old = new Database(':memory:')
      migrate(old, migrations.slice(0, from))
      migrate(old, migrations)
      expect(schemaOf(old)).toEqual(schemaOf(whole))
    }
  })

  test('a statement that fails leaves nothing of the whole chain behind', () => {
    const db = new Database(':memory:')
    const broken = [...migrations, { tag: 'rusak', statements: ['create table a (x)', 'create table a (x)'], hash: '' }]
    expect(() => migrate(db, broken)).toThrow(/already exists/)
    expect(db.pragma('user_version', { simple: true })).toBe(0)
    expect(db.prepare('select count(*) from sqlite_schema').pluck().get()).toBe(0)
  })
})
