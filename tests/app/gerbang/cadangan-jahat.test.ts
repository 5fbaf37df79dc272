import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { manifesOf } from '../../../electron/app/gerbang/manifes'
import { sidikBaris } from '../../../electron/db/sidik-baris'
import { SARINGAN_RIWAYAT_KOSONG } from '../../../src/domain/riwayat/saringan-riwayat'
import { type GerbangUji, gerbangUji, pasangSandi } from '../../support/gerbang-uji'

let asal = ''
let uji: GerbangUji
let baik = ''
let folder = ''
let jahat = ''

beforeAll(async () => {
  asal = mkdtempSync(join(tmpdir(), 'penata-jahat-'))
  uji = gerbangUji({ folder: asal, host: { chooseFiles: () => Promise.resolve([jahat]) } })
  await pasangSandi(uji)
  await uji.run('pengguna.create', { namaMasuk: 'sari', nama: 'Sari Wulandari', peran: 'PIMPINAN' })
  await uji.run('acuan.set', { daftar: 'JF', kode: 'Penguji', nama: 'Penguji', sebutan: '', isDipakai: true })
  baik = (await uji.ask('cadangan.buat', null)).berkas
})
afterAll(() => {
  uji.gerbang.closeNow()
  rmSync(asal, { recursive: true, force: true })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-tongkat-'))
  jahat = join(folder, 'cadangan.db')
  copyFileSync(baik, jahat)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Changes the copy behind our back, by SQL. */
function ubah(...sql: readonly string[]): void {
  const sqlite = new Database(jahat)
  for (const each of sql) sqlite.exec(each)
  sqlite.close()
}

/** Makes Sari an admin, with a digest to match. */
function naikkan(): void {
  const sqlite = new Database(jahat)
  sqlite.exec("update pengguna set peran = 'ADMIN' where nama_masuk = 'sari'")
  const columns = sqlite.prepare<[], string>("select name from pragma_table_info('pengguna') order by name").pluck().all()
  const row = sqlite
    .prepare(`select ${columns.join(', ')} from pengguna where nama_masuk = 'sari'`)
    .raw()
    .get() as readonly unknown[]
  sqlite.prepare("update sidik set sidik = ? where tabel = 'pengguna' and id = ?").run(sidikBaris(row), row[columns.indexOf('id')])
  sqlite.close()
}

/** Puts the manifest beside the copy, changed. */
function catatan(isi: Readonly<Record<string, unknown>>): void {
  writeFileSync(manifesOf(jahat), JSON.stringify({ ...(JSON.parse(readFileSync(manifesOf(baik), 'utf8')) as object), ...isi }))
}

/** Flips one bit of the copy, in the middle of a page of rows. */
function balikBit(): void {
  const bytes = readFileSync(jahat)
  const at = bytes.indexOf('Sari Wulandari')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(jahat, bytes)
}

const RIWAYAT = { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 50 }

const PEMICU = "create trigger masuk after insert on audit begin update pengguna set peran = 'ADMIN'; end"

test.each<{ apa: string; buat: () => void; kalimat: string }>([
  { apa: 'a trigger that makes everybody an admin', buat: () => ubah(PEMICU), kalimat: 'trigger masuk' },
  { apa: 'a view', buat: () => ubah('create view rahasia as select * from pegawai'), kalimat: 'view rahasia' },
  { apa: 'a table too many', buat: () => ubah('create table titipan (x)'), kalimat: 'table titipan' },
  { apa: 'an index too many', buat: () => ubah('create index lagi on pegawai (nama)'), kalimat: 'index lagi' },
  { apa: 'a table too few', buat: () => ubah('drop table audit_tentang'), kalimat: 'audit_tentang' },
  { apa: 'a trigger too few: the audit trail lies open', buat: () => ubah('drop trigger audit_tetap_ubah'), kalimat: 'audit_tetap_ubah' },
  { apa: 'another application', buat: () => ubah('pragma application_id = 7'), kalimat: 'milik aplikasi lain' },
  { apa: 'a newer version', buat: () => ubah('pragma user_version = 99'), kalimat: 'lebih baru (skema 99' },
  { apa: 'a role that was raised', buat: () => ubah("update pengguna set peran = 'ADMIN'"), kalimat: 'tidak utuh' },
  { apa: 'a role that was raised together with its digest', buat: naikkan, kalimat: 'tidak seperti tercatat' },
  {
    apa: 'a user nobody ever made',
    buat: () => ubah("insert into pengguna select 'x', 'tamu', 'Tamu', 'ADMIN', 1, '2026-01-01' "),
    kalimat: 'tidak utuh'
  },
  {
    apa: 'an audit trail cut short',
    buat: () => ubah('drop trigger audit_tetap_hapus', 'delete from audit where seq > 1'),
    kalimat: 'bukan buatan'
  },
  { apa: 'one flipped bit', buat: balikBit, kalimat: 'tidak utuh' },
  { apa: 'a truncated file', buat: () => truncateSync(jahat, 20_000), kalimat: 'rusak' },
  { apa: 'an empty file', buat: () => truncateSync(jahat, 0), kalimat: 'kosong (0 byte)' },
  { apa: 'a zip', buat: () => writeFileSync(jahat, 'PK\u0003\u0004'.padEnd(4096, 'x')), kalimat: 'bukan cadangan Penata' },
  { apa: 'a manifest that is none', buat: () => writeFileSync(manifesOf(jahat), '{"bentuk": 1}'), kalimat: 'Catatan (.json)' },
  {
    apa: 'a manifest of a gigabyte, nearly',
    buat: () => writeFileSync(manifesOf(jahat), ' '.repeat(2_000_000)),
    kalimat: 'Catatan (.json)'
  },
  { apa: 'a manifest with another digest', buat: () => catatan({ sidik: 'a'.repeat(64) }), kalimat: 'berbeda dari catatannya' },
  {
    apa: 'a manifest that counts other rows',
    buat: () => catatan({ jumlah: { pegawai: 9000, jabatan: 0, unor: 0 } }),
    kalimat: 'tidak sesuai dengan catatannya'
  },
  { apa: 'a manifest with another audit trail', buat: () => catatan({ audit: { seq: 1, hash: 'b'.repeat(64) } }), kalimat: 'tidak sesuai' },
  { apa: 'a path in the place of a name', buat: () => catatan({ pemasangan: '../../etc' }), kalimat: 'Catatan (.json)' },
  { apa: 'a member that no manifest has', buat: () => catatan({ tujuan: '/etc/passwd' }), kalimat: 'Catatan (.json)' }
])('$apa is refused with a sentence, and today stays as it is', async ({ buat, kalimat }) => {
  buat()
  const sebelum = await uji.ask('riwayat.list', RIWAYAT)
  await uji.ask('cadangan.pilih', null)
  await expect(uji.ask('cadangan.tinjau', { berkas: jahat, sandi: null })).rejects.toThrow(kalimat)
  await expect(uji.ask('cadangan.pulihkan', { berkas: jahat, sandi: null })).rejects.toThrow(kalimat)
  expect(await uji.ask('riwayat.list', RIWAYAT)).toEqual(sebelum)
  expect(readdirSync(asal).filter((nama) => nama.includes('pulih'))).toEqual([])
  expect(existsSync(uji.tempat.rusak)).toBe(false)
})

test('the same file untouched is accepted: what is refused above is refused for what was done to it', async () => {
  copyFileSync(manifesOf(baik), manifesOf(jahat))
  await uji.ask('cadangan.pilih', null)
  expect(await uji.ask('cadangan.tinjau', { berkas: jahat, sandi: null })).toMatchObject({ jenis: 'TINJAUAN', hubungan: 'LEBIH_LAMA' })
})

test('a stale log beside a backup is not played into it', async () => {
  writeFileSync(`${jahat}-wal`, readFileSync(baik))
  await uji.ask('cadangan.pilih', null)
  expect(await uji.ask('cadangan.tinjau', { berkas: jahat, sandi: null })).toMatchObject({ hilang: { jumlah: 0 } })
})

test('the file that is in use is no backup, and no file is restored that nobody chose', async () => {
  jahat = uji.tempat.berkas
  await uji.ask('cadangan.pilih', null)
  await expect(uji.ask('cadangan.tinjau', { berkas: jahat, sandi: null })).rejects.toThrow('sedang dipakai')
  await expect(uji.ask('cadangan.tinjau', { berkas: '/etc/passwd', sandi: null })).rejects.toThrow('Pilih cadangan dari daftar')
})
