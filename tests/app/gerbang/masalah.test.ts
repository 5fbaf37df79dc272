import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownBackups } from '../../../electron/app/gerbang/daftar-cadangan'
import { type Medan, medanMesin, periksaFolder, tempatLemah } from '../../../electron/app/gerbang/periksa-folder'
import { readPilihan } from '../../../electron/app/gerbang/pilihan-komputer'
import { DatabaseProblem, problemOf } from '../../../electron/db/database-problem'
import { diskRefusal } from '../../../electron/db/disk-refusal'
import { migrations } from '../../../electron/db/migrations'
import { openDatabase } from '../../../electron/db/open'
import type { KeadaanGerbang } from '../../../src/contract/gerbang'
import { KODE_MASALAH } from '../../../src/contract/gerbang'
import { type GerbangUji, gerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

let folder = ''
let berkas = ''
let uji: GerbangUji
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-masalah-'))
  berkas = join(folder, 'penata.db')
  uji = gerbangUji({ folder })
  await uji.ask('gerbang.tanpa-sandi', null)
  for (let n = 0; n < 30; n += 1) await isi(`J${n}`)
})
afterEach(() => {
  uji.gerbang.closeNow()
  rmSync(folder, { recursive: true, force: true })
})

const isi = (kode: string) => uji.run('acuan.set', { daftar: 'JF', kode, nama: `Jabatan ${kode}`, sebutan: '', isDipakai: true })
const sidik = (path = berkas): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Closes the data, does something to the file, and opens it again. */
async function lalu(tangan: () => void): Promise<KeadaanGerbang> {
  uji.gerbang.closeNow()
  tangan()
  uji = gerbangUji({ folder })
  return uji.keadaan()
}

const balik = (at: number): void => {
  const bytes = readFileSync(berkas)
  bytes[at] = (bytes[at] ?? 0) ^ 0x40
  writeFileSync(berkas, bytes)
}

const nol = (halaman: number): void => {
  const bytes = readFileSync(berkas)
  bytes.fill(0, halaman * 4096, (halaman + 1) * 4096)
  writeFileSync(berkas, bytes)
}

const milikLain = (): void => {
  rmSync(berkas)
  const sqlite = new Database(berkas)
  sqlite.exec('create table lagu (judul text)')
  sqlite.close()
}

describe('what is found at the start is a state with words, and nothing on the disk has changed', () => {
  const kasus: readonly (readonly [nama: string, tangan: () => void, kode: string])[] = [
    ['a missing file', () => unlinkSync(berkas), 'HILANG'],
    ['an empty file', () => truncateSync(berkas), 'RUSAK'],
    ['a text', () => writeFileSync(berkas, 'Daftar pegawai\n'.repeat(600)), 'RUSAK'],
    ['a zip', () => writeFileSync(berkas, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 9)])), 'RUSAK'],
    ['half a file', () => truncateSync(berkas, Math.floor(statSync(berkas).size / 2)), 'RUSAK'],
    ['a zeroed page', () => nol(3), 'RUSAK'],
    ['a flipped bit in its first word', () => balik(2), 'RUSAK'],
    ['the database of another program', milikLain, 'RUSAK'],
    ['a folder in its place', () => (rmSync(berkas), mkdirSync(berkas)), 'BUKAN_PENATA'],
    [
      'a trigger of somebody else',
      () => {
        const sqlite = new Database(berkas)
        sqlite.exec("create trigger jahat after insert on audit begin update pengguna set peran = 'ADMIN'; end")
        sqlite.close()
      },
      'RUSAK'
    ],
    [
      'a newer version',
      () => {
        const sqlite = new Database(berkas)
        sqlite.pragma('journal_mode = DELETE')
        sqlite.pragma(`user_version = ${migrations.length + 1}`)
        sqlite.close()
      },
      'LEBIH_BARU'
    ]
  ]
  test.each(kasus)('%s', async (_nama, tangan, kode) => {
    let sebelum = ''
    const keadaan = await lalu(() => {
      tangan()
      sebelum = existsSync(berkas) && statSync(berkas).isFile() ? sidik() : ''
    })
    expect(keadaan).toMatchObject({ jenis: 'MASALAH', kode })
    expect(existsSync(berkas) && statSync(berkas).isFile() ? sidik() : '').toBe(sebelum)
    expect(await uji.call('pegawai.list', null)).toMatchObject({ ok: false, error: { code: 'LOCKED' } })
  })

  test('a newer version is refused with both versions named', async () => {
    const keadaan = await lalu(() => {
      const sqlite = new Database(berkas)
      sqlite.pragma(`user_version = ${migrations.length + 4}`)
      sqlite.close()
    })
    expect(keadaan).toMatchObject({
      kode: 'LEBIH_BARU',
      pesan: expect.stringContaining(`skema ${migrations.length + 4}; versi ini mengenal ${migrations.length}`)
    })
  })

  test('noise without its key file asks for the key file; with one of our passwords it is locked', async () => {
    await pasangSandi(uji, true)
    expect(await lalu(() => undefined)).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
    const kunci = readFileSync(uji.tempat.kunci)
    expect(await lalu(() => rmSync(uji.tempat.kunci))).toMatchObject({ kode: 'KUNCI_HILANG' })
    expect(await lalu(() => writeFileSync(uji.tempat.kunci, kunci.subarray(0, 40)))).toMatchObject({ kode: 'KUNCI_HILANG' })
    expect(await lalu(() => writeFileSync(uji.tempat.kunci, kunci))).toMatchObject({ jenis: 'TERKUNCI' })
    await uji.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
  })

  test('data with users whose key file is gone says so, in the clear too', async () => {
    await pasangSandi(uji)
    expect(await lalu(() => rmSync(uji.tempat.kunci))).toMatchObject({ kode: 'KUNCI_HILANG' })
  })

  test('a second Penata is told at once, and goes on when the first is closed', async () => {
    const mulai = performance.now()
    const kedua = gerbangUji({ folder })
    expect(performance.now() - mulai).toBeLessThan(2000)
    expect(await kedua.keadaan()).toMatchObject({ kode: 'DIPAKAI', jalan: ['COBA_LAGI'] })
    uji.gerbang.closeNow()
    await kedua.ask('gerbang.coba-lagi', null)
    expect(await kedua.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    kedua.gerbang.closeNow()
  })
})

describe('the log of another database beside ours', () => {
  test('is never played into it', async () => {
    const lain = join(folder, 'lain.db')
    const db = openDatabase(lain)
    db.sqlite.prepare("insert into acuan (id, daftar, kode, nama, sebutan, is_dipakai) values ('x', 'JF', 'X', 'Asing', '', 1)").run()
    copyFileSync(`${lain}-wal`, join(folder, 'asing-wal'))
    db.sqlite.close()
    let sebelum = ''
    const keadaan = await lalu(() => {
      copyFileSync(join(folder, 'asing-wal'), `${berkas}-wal`)
      sebelum = sidik()
    })
    expect(keadaan).toMatchObject({ jenis: 'MASALAH', kode: 'RUSAK', pesan: expect.stringContaining('-wal') })
    expect(sidik()).toBe(sebelum)
    expect(readdirSync(folder).filter((nama) => nama.includes('periksa') || nama.endsWith('-shm'))).toEqual([])
  })

  test('but what a crash has left of our own is', async () => {
    const simpanan = mkdtempSync(join(tmpdir(), 'penata-mati-'))
    await isi('TERAKHIR')
    for (const akhir of ['', '-wal']) copyFileSync(`${berkas}${akhir}`, join(simpanan, `penata.db${akhir}`))
    const keadaan = await lalu(() => {
      for (const akhir of ['', '-wal']) copyFileSync(join(simpanan, `penata.db${akhir}`), `${berkas}${akhir}`)
    })
    rmSync(simpanan, { recursive: true })
    expect(keadaan).toMatchObject({ jenis: 'TERBUKA' })
    expect(JSON.stringify(await uji.ask('acuan.list', null))).toContain('Jabatan TERAKHIR')
  })
})

describe('the folder of the data', () => {
  const medan = (patch: Partial<Medan>): Medan => ({ ...medanMesin, ...patch })
  const penuh = (code: string) => (): never => {
    throw Object.assign(new Error('drive'), { code })
  }
  test.each([
    ['\\\\server\\bkpsdm', 'jaringan'],
    ['C:\\Users\\uji\\OneDrive - Kota\\data', 'disinkronkan'],
    ['/home/uji/Dropbox/penata', 'disinkronkan'],
    ['/media/uji/FLASHDISK', 'diska lepas']
  ])('%s is no place for data', (asli, kata) => {
    expect(tempatLemah(folder, medan({ asli: () => asli }))).toContain(kata)
  })

  test('a fixed drive is; a network file system is not, whatever its name', () => {
    expect(tempatLemah(folder, medan({ asli: () => 'D:\\Data\\Penata' }))).toBeNull()
    expect(tempatLemah(folder, medan({ drive: () => ({ jenis: 0x65_73_55_46, kosong: 1 }) }))).toBeNull()
    expect(tempatLemah(folder, medan({ drive: () => ({ jenis: 0x69_69, kosong: 1 }) }))).toBe('folder jaringan')
  })

  test('a network folder is warned about, and opens when the officer insists', () => {
    const jaringan = medan({ asli: () => '\\\\server\\x' })
    expect(() => periksaFolder(uji.tempat, false, jaringan)).toThrow(/folder jaringan/)
    expect(periksaFolder(uji.tempat, true, jaringan)).toEqual([expect.stringContaining('folder jaringan')])
  })

  test('little room is a warning; none at all, or no permission, is a problem', () => {
    expect(periksaFolder(uji.tempat, false, medan({ drive: () => ({ jenis: 0, kosong: 50 * 1024 * 1024 }) }))).toEqual([
      expect.stringContaining('50 MB')
    ])
    expect(() => periksaFolder(uji.tempat, false, medan({ cobaTulis: penuh('ENOSPC') }))).toThrow(/penuh/)
    expect(() => periksaFolder(uji.tempat, false, medan({ cobaTulis: penuh('EROFS') }))).toThrow(/hanya dapat dibaca/)
  })
})

describe('looking without touching', () => {
  test('data is read from a copy; every command is refused, and the copy goes when one goes back', async () => {
    await lalu(() => nol(3))
    const sebelum = sidik()
    await uji.ask('gerbang.lihat-saja', null)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', isLihatSaja: true, sesi: { hak: ['SENDIRI', 'LIHAT', 'AUDIT'] } })
    expect(JSON.stringify(await uji.ask('acuan.list', null))).toContain('Jabatan J1')
    await expect(isi('BARU')).rejects.toThrow(/hanya untuk dilihat/)
    await expect(uji.ask('cadangan.buat', null)).rejects.toThrow(/hanya untuk dilihat/)
    await expect(uji.ask('sandi.ganti', { sandiLama: 'a', sandiBaru: 'b' })).rejects.toThrow(/hanya untuk dilihat/)
    await uji.ask('gerbang.coba-lagi', null)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', kode: 'RUSAK' })
    expect(sidik()).toBe(sebelum)
  })

  test('passwords are asked for there too', async () => {
    await pasangSandi(uji)
    await lalu(() => nol(3))
    await uji.ask('gerbang.lihat-saja', null)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI' })
    await uji.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
    expect(await uji.keadaan()).toMatchObject({ isLihatSaja: true, sesi: { hak: ['SENDIRI', 'LIHAT', 'AUDIT'] } })
    await expect(isi('BARU')).rejects.toThrow(/hanya untuk dilihat/)
  })
})

describe('the ways back', () => {
  test('from a backup: the damaged file is kept, and work goes on', async () => {
    await uji.ask('cadangan.buat', null)
    const [cadangan] = ownBackups(uji.tempat.cadangan, readPilihan(uji.tempat).pemasangan)
    await lalu(() => nol(3))
    const rusak = sidik()
    await uji.ask('cadangan.pulihkan', { berkas: cadangan?.berkas ?? '', sandi: null })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    await isi('SESUDAH')
    const [disisihkan] = readdirSync(uji.tempat.rusak)
    expect(sidik(join(uji.tempat.rusak, disisihkan ?? '', 'penata.db'))).toBe(rusak)
  })

  test('row by row: the rows are there, the damaged file is kept, the trail says so', async () => {
    await lalu(() => nol(3))
    const rusak = sidik()
    const hasil = await uji.ask('cadangan.selamatkan', null)
    expect(hasil.terbaca + hasil.dibangun).toBeGreaterThanOrEqual(30)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH' })
    await uji.ask('gerbang.coba-lagi', null)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    expect(JSON.stringify(await uji.ask('acuan.list', null))).toContain('Jabatan J29')
    const [disisihkan] = readdirSync(uji.tempat.rusak)
    expect(sidik(join(uji.tempat.rusak, disisihkan ?? '', 'penata.db'))).toBe(rusak)
    await isi('SESUDAH')
  })

  test('an encrypted file is salvaged into an encrypted one, with the passwords it had', async () => {
    await pasangSandi(uji, true)
    await lalu(() => nol(4))
    await uji.call('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', kode: 'RUSAK' })
    await uji.ask('cadangan.selamatkan', null)
    expect(readFileSync(berkas).toString('latin1', 0, 6)).not.toBe('SQLite')
    expect(await lalu(() => undefined)).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
    await uji.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
    expect(JSON.stringify(await uji.ask('acuan.list', null))).toContain('Jabatan J29')
  })

  test('data that opens well is not salvaged', async () => {
    await expect(uji.ask('cadangan.selamatkan', null)).rejects.toThrow(/tidak sedang rusak/)
  })
})

describe('no error of the machine reaches the officer as it is', () => {
  const KODE = [
    'SQLITE_BUSY',
    'SQLITE_FULL',
    'SQLITE_READONLY_DIRECTORY',
    'SQLITE_CANTOPEN',
    'SQLITE_IOERR_READ',
    'SQLITE_CORRUPT_INDEX',
    'SQLITE_NOTADB',
    'ENOSPC',
    'EROFS',
    'EACCES',
    'EPERM',
    'EIO',
    'ENODEV',
    'ENOENT',
    'EBUSY'
  ]
  test('whatever opening throws is one of our problems, in words that say what to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KODE), fc.string(), (code, message) => {
        const problem = problemOf(Object.assign(new Error(message), { code }), '/data/penata.db')
        expect(problem).toBeInstanceOf(DatabaseProblem)
        expect(KODE_MASALAH).toContain(problem.code)
        expect(problem.message).toMatch(/lalu coba lagi|Coba lagi|Pulihkan|cadangan/)
        expect(problem.message).not.toMatch(/SQLITE|E[A-Z]{3,}|undefined|Error/)
      })
    )
  })

  test.each([
    'SQLITE_FULL',
    'ENOSPC',
    'SQLITE_READONLY',
    'EROFS',
    'SQLITE_IOERR_WRITE',
    'EIO',
    'SQLITE_CANTOPEN',
    'ENODEV',
    'SQLITE_CORRUPT',
    'SQLITE_BUSY'
  ])('while working, %s is a refusal in words', (code) => {
    expect(diskRefusal(Object.assign(new Error('x'), { code }))).toMatch(/tidak ada yang disimpan/)
  })

  test('a file that is found damaged while working is closed at once', async () => {
    appendFileSync(berkas, '')
    const bytes = readFileSync(berkas)
    for (let halaman = 2; halaman * 4096 < bytes.length; halaman += 1) bytes.fill(0x5a, halaman * 4096, (halaman + 1) * 4096)
    uji.gerbang.closeNow()
    uji = gerbangUji({ folder })
    writeFileSync(berkas, bytes)
    await uji.call('acuan.list', null)
    await uji.call('command.run', {
      name: 'acuan.set',
      input: { daftar: 'JF', kode: 'Z', nama: 'Z', sebutan: '', isDipakai: true },
      kunci: 'z',
      tempat: null
    })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', kode: 'RUSAK' })
  })
})
