import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTOH_SENDIRI, DEFINISI_BARU } from '../../src/domain/laporan/sendiri/contoh-sendiri'
import type { DefinisiLaporan } from '../../src/domain/laporan/sendiri/definisi'
import { SimpananId } from '../../src/domain/simpanan/simpanan'
import { changesOf, putRows } from '../support/kota-app'
import { kotaUji } from '../support/kota-uji'
import { type TestApp, testApp } from '../support/test-app'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-sendiri-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The small city; `buka` is the file the officer picks. */
function kota(buka: string | null = null): TestApp {
  const app = testApp({
    host: {
      chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)),
      chooseFiles: () => Promise.resolve(buka === null ? [] : [buka])
    }
  })
  putRows(app, changesOf(kotaUji))
  return app
}

const SEMUA = { cari: '', urut: null, turun: false }
const definisi = (isi: Partial<DefinisiLaporan> = {}): DefinisiLaporan => ({ ...DEFINISI_BARU, ...isi })
const simpan = (app: TestApp, isi: DefinisiLaporan, id: SimpananId | null = null) =>
  app.run('laporan-sendiri.simpan', { id, definisi: isi })
const daftar = (app: TestApp) => app.ask('laporan-sendiri.list', null)

describe('an own report', () => {
  it('is made, looked at and written like those of the house', async () => {
    const app = kota()
    const permintaan = { sumber: { jenis: 'SENDIRI' as const, definisi: definisi({ judul: 'Orang kita' }) }, isian: {} }
    const { judul, tabel } = await app.ask('laporan.buka', permintaan)
    expect(judul[0]).toBe('Orang kita')
    const { baris, total } = await app.ask('laporan.baris', { permintaan, tabel: 0, tampilan: SEMUA, mulai: 0, jumlah: 100 })
    expect(total).toBe((tabel[0]?.jumlah ?? 0) + 1)
    expect(baris[0]?.tuju?.jenis).toBe('PEGAWAI')
    const { berkas } = await app.ask('laporan.ekspor', { permintaan, tampilan: SEMUA, format: 'csv' })
    expect(readFileSync(berkas ?? '', 'utf8').split('\r\n')[0]).toBe('\uFEFF"No";"Nama";"NIP";"Jabatan";"Unit kerja"')
  })

  it('that cannot be made is refused in words', async () => {
    const permintaan = { sumber: { jenis: 'SENDIRI' as const, definisi: definisi({ kolom: ['sepatu'] }) }, isian: {} }
    await expect(kota().ask('laporan.buka', permintaan)).rejects.toThrow('Kolom “sepatu” tidak ada pada tabel Pegawai.')
  })

  it('is kept, changed, given another name and forgotten; each can be taken back', async () => {
    const app = kota()
    await simpan(app, definisi({ judul: 'Satu' }))
    const [satu] = await daftar(app)
    expect(satu?.definisi).toEqual(definisi({ judul: 'Satu' }))
    const id = SimpananId.parse(satu?.id)
    await simpan(app, definisi({ judul: 'Satu', kolom: ['nip'] }), id)
    expect((await daftar(app)).map((l) => l.definisi?.kolom)).toEqual([['nip']])
    await app.run('laporan-sendiri.ganti-nama', { id, judul: 'Uno' })
    expect((await daftar(app)).map((l) => [l.judul, l.definisi?.judul])).toEqual([['Uno', 'Uno']])
    await app.run('laporan-sendiri.hapus', { id })
    expect(await daftar(app)).toEqual([])
    await app.ask('history.undo', null)
    expect((await daftar(app)).map((l) => l.judul)).toEqual(['Uno'])
  })

  it('has a name of its own', async () => {
    const app = kota()
    await simpan(app, definisi({ judul: 'Satu' }))
    await simpan(app, definisi({ judul: 'Dua' }))
    await expect(simpan(app, definisi({ judul: 'Satu' }))).rejects.toThrow('Sudah ada laporan bernama “Satu”')
    const dua = (await daftar(app)).find((l) => l.judul === 'Dua')
    await expect(app.run('laporan-sendiri.ganti-nama', { id: SimpananId.parse(dua?.id), judul: ' Satu ' })).rejects.toThrow(
      'Sudah ada laporan bernama'
    )
    await expect(simpan(app, definisi({ judul: '   ' }))).rejects.toThrow('Judul laporan harus diisi.')
  })

  it('of a shape nobody here knows stays in the list without being touched', async () => {
    const app = kota()
    await simpan(app, definisi({ judul: 'Satu' }))
    app.db.sqlite.prepare("update simpanan set isi = json_set(isi, '$.versi', 9)").run()
    const [satu] = await daftar(app)
    expect(satu).toMatchObject({ judul: 'Satu', definisi: null })
    await expect(app.run('laporan-sendiri.ganti-nama', { id: SimpananId.parse(satu?.id), judul: 'Lain' })).rejects.toThrow(
      'Penata yang lebih baru'
    )
  })
})

describe('an own report as a file', () => {
  const asli = definisi({ judul: '../Laporan <b>aneh</b>: "x"?', syarat: [{ kolom: 'jabatan', banding: 'MEMUAT', nilai: ["'; drop"] }] })
  const dibagikan = async (isi: DefinisiLaporan): Promise<string> =>
    (await kota().ask('laporan-sendiri.bagikan', { definisi: isi })).berkas ?? ''
  const buka = (path: string) => kota(path).ask('laporan-sendiri.buka', null)
  function berkas(teks: string): string {
    const path = join(folder, 'asing.penata-laporan')
    writeFileSync(path, teks)
    return path
  }

  it('comes back exactly as it was, whatever it is called', async () => {
    for (const isi of [asli, ...CONTOH_SENDIRI]) {
      const path = await dibagikan(isi)
      expect(path.endsWith('.penata-laporan')).toBe(true)
      expect(await buka(path)).toEqual({ definisi: isi, asing: [] })
    }
    expect(readdirSync(folder).every((nama) => !nama.includes('<'))).toBe(true)
  })

  it('names the columns nobody here knows', async () => {
    const path = await dibagikan(definisi({ kolom: ['nama', 'sepatu'], urut: [{ kolom: 'topi', turun: false }] }))
    expect((await buka(path)).asing).toEqual(['sepatu', 'topi'])
  })

  it('that was changed in any of its letters is refused or says the very same', async () => {
    const teks = readFileSync(await dibagikan(asli), 'utf8')
    for (let at = 0; at < teks.length; at += 7) {
      const lain = `${teks.slice(0, at)}${teks[at] === '7' ? '8' : '7'}${teks.slice(at + 1)}`
      const hasil = await buka(berkas(lain)).catch((error: unknown) => String(error))
      if (typeof hasil === 'string') expect(hasil).toMatch(/bukan berkas laporan|berubah atau rusak|lebih baru|tidak sesuai/)
      else expect(hasil.definisi).toEqual(asli)
    }
  })

  it.each([
    ['', 'bukan berkas laporan Penata'],
    ['{}', 'bukan berkas laporan Penata'],
    ['[1,2]', 'bukan berkas laporan Penata'],
    ['{"bentuk":"penata-pola","versi":1,"pola":[],"gambar":[]}', 'bukan berkas laporan Penata'],
    ['{"bentuk":"penata-laporan","versi":2,"sidik":"","laporan":{}}', 'Penata yang lebih baru'],
    ['{"bentuk":"penata-laporan","versi":1,"sidik":"","laporan":{"versi":2}}', 'Penata yang lebih baru'],
    ['{"bentuk":"penata-laporan","versi":1,"sidik":"","laporan":{"versi":1}}', 'berubah atau rusak'],
    ['{"bentuk":"penata-laporan","versi":1,"sidik":""}', 'bukan berkas laporan Penata']
  ])('%s is refused in words', async (teks, pesan) => {
    await expect(buka(berkas(teks))).rejects.toThrow(pesan)
  })

  it('larger than such a file can be is not read', async () => {
    await expect(buka(berkas(' '.repeat(1024 * 1024 + 1)))).rejects.toThrow('terlalu besar')
  })

  it('nobody picked changes nothing', async () => {
    expect(await kota().ask('laporan-sendiri.buka', null)).toEqual({ definisi: null, asing: [] })
  })
})
