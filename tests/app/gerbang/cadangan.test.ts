import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownBackups } from '../../../electron/app/gerbang/daftar-cadangan'
import { manifesOf, readManifes, readNama } from '../../../electron/app/gerbang/manifes'
import { pekerjaDiSini } from '../../../electron/app/gerbang/pekerja'
import { periksaCadangan } from '../../../electron/app/gerbang/periksa-cadangan'
import { readPilihan } from '../../../electron/app/gerbang/pilihan-komputer'
import type { Host } from '../../../electron/app/host'
import { migrations } from '../../../electron/db/migrations'
import { migrate } from '../../../electron/db/migrate'
import { type GerbangUji, gerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

let folder = ''
let uji: GerbangUji
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-cadangan-'))
  uji = gerbangUji({ folder })
  await uji.ask('gerbang.tanpa-sandi', null)
})
afterEach(() => {
  uji.gerbang.closeNow()
  rmSync(folder, { recursive: true, force: true })
})

let nomor = 0
/** A change of data. */
async function ubah(mana: GerbangUji = uji): Promise<void> {
  nomor += 1
  const nama = `Penguji ${nomor}`
  await mana.run('acuan.set', { daftar: 'JF', kode: nama, nama, sebutan: '', isDipakai: true })
}

const daftar = (mana: GerbangUji = uji) => mana.ask('cadangan.list', null)
const sisa = (): readonly string[] => readdirSync(uji.tempat.cadangan).filter((nama) => nama.startsWith('~') || nama.endsWith('.tmp'))
const buka = (berkas: string): Database.Database => new Database(berkas, { readonly: true, fileMustExist: true })

describe('making a backup', () => {
  test('it holds what was saved, with a manifest that says so, and opens from a folder that can only be read', async () => {
    await ubah()
    const satu = await uji.ask('cadangan.buat', null)
    expect(satu).toMatchObject({ alasan: 'MANUAL', masalah: '', isTersandi: false, versi: '0.0.0' })
    expect(await daftar()).toEqual([satu])
    expect(readNama(satu.nama)).toMatchObject({ nomor: 1, hari: '2026-11-22', alasan: 'MANUAL' })
    expect(readManifes(satu.berkas)).toMatchObject({ skema: migrations.length, audit: { seq: 1 }, kunci: null })
    expect(periksaCadangan({ berkas: satu.berkas, kunci: null, binding: undefined })).toMatchObject({
      audit: { seq: 1 },
      ukuran: satu.ukuran
    })
    expect(sisa()).toEqual([])

    const tongkat = join(folder, 'tongkat')
    mkdirSync(tongkat)
    copyFileSync(satu.berkas, join(tongkat, 'a.db'))
    chmodSync(tongkat, 0o555)
    const sqlite = buka(join(tongkat, 'a.db'))
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(sqlite.prepare('select count(*) from audit').pluck().get()).toBe(1)
    sqlite.close()
    expect(readdirSync(tongkat)).toEqual(['a.db'])
    chmodSync(tongkat, 0o755)
  })

  test('60 of 60 made while commands are written between every step are whole, each as of one moment', async () => {
    const seqs: number[] = []
    for (let n = 0; n < 60; n += 1) {
      await ubah()
      const berjalan = uji.ask('cadangan.buat', null)
      for (let tulis = 0; tulis < 3; tulis += 1) await ubah()
      const { berkas } = await berjalan
      const manifes = readManifes(berkas)
      if (manifes === null || manifes === 'RUSAK') throw new Error('No manifest')
      const isi = periksaCadangan({ berkas, kunci: null, binding: undefined })
      expect(isi).toEqual({
        skema: manifes.skema,
        jumlah: manifes.jumlah,
        audit: manifes.audit,
        ukuran: manifes.ukuran,
        sidik: manifes.sidik
      })
      const sqlite = buka(berkas)
      expect(sqlite.prepare('select count(*) from acuan').pluck().get()).toBe(isi.audit.seq)
      sqlite.close()
      seqs.push(isi.audit.seq)
    }
    expect(seqs).toHaveLength(60)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect(sisa()).toEqual([])
  })

  test('none is made of nothing, and none twice of the same, unless somebody asks', async () => {
    await expect(uji.ask('cadangan.buat', null)).rejects.toThrow('Belum ada data')
    await ubah()
    await uji.ask('cadangan.buat', null)
    await uji.ask('cadangan.buat', null)
    expect(await daftar()).toHaveLength(2)
    await uji.gerbang.close()
    expect(await daftar(gerbangUji({ folder }))).toHaveLength(2)
  })

  test.each([
    { apa: 'is not whole', error: new Error('quick_check: rusak'), kalimat: 'tidak lolos pemeriksaan' },
    { apa: 'fills the disk', error: Object.assign(new Error('x'), { code: 'SQLITE_FULL' }), kalimat: 'ruang penyimpanan penuh' },
    { apa: 'lies on a drive that went away', error: Object.assign(new Error('x'), { code: 'ENOENT' }), kalimat: 'tidak terjangkau' },
    { apa: 'may not be written', error: Object.assign(new Error('x'), { code: 'EROFS' }), kalimat: 'tidak dapat ditulisi' }
  ])('one whose copy $apa never gets its name, is told, and work goes on', async ({ error, kalimat }) => {
    mulaiLagi({ pekerja: { ...pekerjaDiSini, periksa: () => Promise.reject(error) } })
    await ubah()
    await expect(uji.ask('cadangan.buat', null)).rejects.toThrow(kalimat)
    expect(readdirSync(uji.tempat.cadangan)).toEqual([])
    expect(await uji.ask('cadangan.keadaan', null)).toMatchObject({ terakhir: null, umur: null, masalah: expect.stringContaining(kalimat) })
    await ubah()
    mulaiLagi({})
    await uji.ask('cadangan.buat', null)
    expect(await uji.ask('cadangan.keadaan', null)).toMatchObject({ umur: 0, masalah: '' })
  })

  test('a folder that cannot be made is told in words', async () => {
    await ubah()
    writeFileSync(uji.tempat.cadangan, 'berkas, bukan folder')
    await expect(uji.ask('cadangan.buat', null)).rejects.toThrow('tidak dapat ditulisi')
  })

  test('what a killed process has left half-made goes with the next one, and the files of others stay', async () => {
    await ubah()
    const { berkas, nama } = await uji.ask('cadangan.buat', null)
    const pemasangan = readPilihan(uji.tempat).pemasangan
    const asing = ['catatan.txt', `~penata-00000000-000009-2026-11-22-manual.db.tmp`, 'penata-00000000-000001-2020-01-01-berkala.db']
    for (const each of [...asing, `~${nama}.tmp`, `penata-${pemasangan}-000077-2026-11-22-manual.db.json`])
      writeFileSync(join(uji.tempat.cadangan, each), 'separuh')
    const kedua = await uji.ask('cadangan.buat', null)
    const diharap = [...asing, nama, `${nama}.json`, kedua.nama, `${kedua.nama}.json`]
    expect(readdirSync(uji.tempat.cadangan).toSorted()).toEqual(diharap.toSorted())
    expect(existsSync(berkas)).toBe(true)
  })

  test('a kill while it is made leaves no file under a final name', async () => {
    await ubah()
    const { promise, resolve } = Promise.withResolvers<void>()
    mulaiLagi({ pekerja: { ...pekerjaDiSini, periksa: () => (resolve(), new Promise(() => undefined)) } })
    void uji.ask('cadangan.buat', null)
    await promise
    expect(readdirSync(uji.tempat.cadangan).map((nama) => nama.slice(0, 1))).toEqual(['~'])
    mulaiLagi({})
    expect(await daftar()).toEqual([])
    await uji.ask('cadangan.buat', null)
    expect(sisa()).toEqual([])
  })
})

describe('when backups are made', () => {
  const alasan = async (): Promise<readonly string[]> => (await daftar()).map((each) => each.alasan)
  const DETIK = 1_000
  const MENIT = 60 * DETIK

  test('at the first start of the day, then every half hour if something has changed, and on closing', async () => {
    await ubah()
    uji.jam.maju(10 * DETIK)
    await expect.poll(alasan).toEqual(['AWAL_HARI'])
    uji.jam.maju(31 * MENIT)
    uji.jam.maju(31 * MENIT)
    await uji.ask('cadangan.keadaan', null)
    expect(await alasan()).toEqual(['AWAL_HARI'])
    await ubah()
    uji.jam.maju(31 * MENIT)
    await expect.poll(alasan).toEqual(['BERKALA', 'AWAL_HARI'])
    await ubah()
    await uji.gerbang.close()
    expect(ownBackups(uji.tempat.cadangan, readPilihan(uji.tempat).pemasangan).map(({ nama }) => nama.alasan)).toEqual([
      'TUTUP',
      'BERKALA',
      'AWAL_HARI'
    ])
  })

  test('not while somebody is working, but not put off for ever', async () => {
    await ubah()
    for (let n = 0; n < 5; n += 1) {
      uji.jam.maju(2 * DETIK)
      await uji.keadaan()
    }
    expect(await alasan()).toEqual([])
    for (let n = 0; n < 40; n += 1) {
      uji.jam.maju(2 * DETIK)
      await uji.keadaan()
    }
    await expect.poll(alasan).toEqual(['AWAL_HARI'])
  })

  test('before what cannot be taken back easily; when it fails, that is refused with the reason', async () => {
    await ubah()
    mulaiLagi({ pekerja: { ...pekerjaDiSini, periksa: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })) } })
    const terapkan = { name: 'rencana.apply', input: { rencanaId: 'x' }, kunci: crypto.randomUUID(), tempat: null }
    expect(await uji.call('command.run', terapkan)).toMatchObject({
      ok: false,
      error: { code: 'FILE', pesan: expect.stringContaining('ruang penyimpanan penuh') }
    })
    mulaiLagi({})
    expect(await uji.call('command.run', terapkan)).toMatchObject({ ok: false })
    expect(await alasan()).toEqual(['SEBELUM_TERAP'])
  })

  test('before a migration; a data file that cannot be kept is not migrated', async () => {
    uji.gerbang.closeNow()
    rmSync(uji.tempat.berkas)
    const lama = new Database(uji.tempat.berkas)
    migrate(lama, migrations.slice(0, 8))
    lama.close()
    writeFileSync(uji.tempat.cadangan, 'berkas, bukan folder')
    uji = gerbangUji({ folder })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', pesan: expect.stringContaining('harus dicadangkan dahulu') })
    const versi = (berkas: string): unknown => {
      const sqlite = buka(berkas)
      const skema: unknown = sqlite.pragma('user_version', { simple: true })
      sqlite.close()
      return skema
    }
    expect(versi(uji.tempat.berkas)).toBe(8)
    rmSync(uji.tempat.cadangan)
    await uji.ask('gerbang.coba-lagi', null)
    const [satu] = await daftar()
    expect(satu).toMatchObject({ alasan: 'SEBELUM_MIGRASI', masalah: '' })
    expect(versi(satu?.berkas ?? '')).toBe(8)
  })

  test('encrypted data gives encrypted backups, which carry what opens them', async () => {
    await pasangSandi(uji, true)
    const satu = await uji.ask('cadangan.buat', null)
    expect(satu.isTersandi).toBe(true)
    expect(readManifes(satu.berkas)).toMatchObject({ isTersandi: true, kunci: { slot: [{}, {}] } })
    expect(readFileSync(satu.berkas).includes('Rina Caniago')).toBe(false)
    expect(() => buka(satu.berkas).prepare('select * from audit').get()).toThrow('not a database')
  })

  test('a changed password makes the last one out of date: it would open with the old one', async () => {
    await pasangSandi(uji)
    await uji.ask('cadangan.buat', null)
    await uji.ask('sandi.ganti', { sandiLama: SANDI_UJI, sandiBaru: 'lima kuda laut hijau' })
    await uji.gerbang.close()
    expect(ownBackups(uji.tempat.cadangan, readPilihan(uji.tempat).pemasangan)).toHaveLength(2)
  })
})

describe('what lies in the folder', () => {
  test('a cut file, one whose manifest is damaged or gone, are listed with what is wrong, and are not the last good one', async () => {
    await ubah()
    const baik = await uji.ask('cadangan.buat', null)
    const [rusak, hilang, potong] = [
      await uji.ask('cadangan.buat', null),
      await uji.ask('cadangan.buat', null),
      await uji.ask('cadangan.buat', null)
    ]
    writeFileSync(manifesOf(rusak.berkas), '{"bentuk":1')
    rmSync(manifesOf(hilang.berkas))
    writeFileSync(potong.berkas, readFileSync(potong.berkas).subarray(0, 5000))
    expect((await daftar()).map(({ masalah }) => masalah.split(' ').slice(0, 2).join(' '))).toEqual([
      'Ukuran berkas',
      'Catatan di',
      'Catatan di',
      ''
    ])
    expect((await uji.ask('cadangan.keadaan', null)).terakhir).toBe(baik.pada)
  })
})

describe('the second place', () => {
  const kedua = () => uji.ask('cadangan.keadaan', null).then((each) => each.kedua)
  const pilih = async (tujuan: string): Promise<void> => {
    mulaiLagi({ chooseFolder: () => Promise.resolve(tujuan) })
    await uji.ask('cadangan.pilih-kedua', null)
  }
  const isi = (tujuan: string) =>
    readdirSync(tujuan)
      .filter((nama) => nama.endsWith('.db'))
      .toSorted()

  test('gets every backup after it was made, compared; a drive that is not plugged in is said, and caught up later', async () => {
    await ubah()
    const satu = await uji.ask('cadangan.buat', null)
    const tujuan = mkdtempSync(join(tmpdir(), 'penata-kedua-'))
    await pilih(tujuan)
    expect(await kedua()).toMatchObject({ folder: tujuan, keadaan: 'LENGKAP', terakhir: satu.pada, masalah: '' })
    expect(isi(tujuan)).toEqual([satu.nama])
    expect(readFileSync(join(tujuan, satu.nama)).equals(readFileSync(satu.berkas))).toBe(true)

    const dicabut = `${tujuan}-dicabut`
    copyTree(tujuan, dicabut)
    rmSync(tujuan, { recursive: true })
    mkdirSync(tujuan)
    await ubah()
    const dua = await uji.ask('cadangan.buat', null)
    await expect.poll(kedua).toMatchObject({ keadaan: 'TIDAK_TERPASANG', masalah: '' })
    expect(readdirSync(tujuan)).toEqual([])

    rmSync(tujuan, { recursive: true })
    copyTree(dicabut, tujuan)
    uji.jam.maju(31 * 60_000)
    await expect.poll(kedua).toMatchObject({ keadaan: 'LENGKAP' })
    expect(isi(tujuan)).toEqual([satu.nama, dua.nama])

    await uji.ask('cadangan.lepas-kedua', null)
    expect(await kedua()).toBeNull()
    expect(isi(tujuan)).toEqual([satu.nama, dua.nama])
    for (const each of [tujuan, dicabut]) rmSync(each, { recursive: true })
  })

  test('the folder of the data itself is none', async () => {
    await ubah()
    await uji.ask('cadangan.buat', null)
    await expect(pilih(folder)).rejects.toThrow('Pilih folder lain')
    await expect(pilih(uji.tempat.cadangan)).rejects.toThrow('Pilih folder lain')
    expect(await kedua()).toBeNull()
  })

  test('a drive that is full is told, and nothing half-copied stays', async () => {
    await ubah()
    const tujuan = mkdtempSync(join(tmpdir(), 'penata-kedua-'))
    await pilih(tujuan)
    const satu = await uji.ask('cadangan.buat', null)
    await expect.poll(kedua).toMatchObject({ keadaan: 'LENGKAP' })
    rmSync(join(tujuan, satu.nama))
    // a folder under the name of the copy: it can be neither written nor replaced
    mkdirSync(join(tujuan, `~${satu.nama}.tmp`))
    writeFileSync(join(tujuan, `~${satu.nama}.tmp`, 'x'), '')
    await ubah()
    await uji.ask('cadangan.buat', null)
    await expect.poll(kedua).toMatchObject({ keadaan: 'GAGAL', masalah: expect.stringContaining('Cadangan tidak dapat disalin') })
    rmSync(tujuan, { recursive: true })
  })
})

function copyTree(from: string, to: string): void {
  mkdirSync(to)
  for (const nama of readdirSync(from)) copyFileSync(join(from, nama), join(to, nama))
}

/** Closes the gate and opens another on the same files, as after a restart of the program. */
function mulaiLagi(host: Partial<Host>): void {
  uji.gerbang.closeNow()
  uji = gerbangUji({ folder, host })
}
