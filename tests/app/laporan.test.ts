import { PDFDocument } from '@cantoo/pdf-lib'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMejaLaporan } from '../../electron/app/laporan/meja-laporan'
import { createRakLaporan } from '../../electron/app/laporan/rak-laporan'
import { createStore } from '../../electron/db/store'
import type { FormatLaporan } from '../../src/contract/laporan'
import type { IsianLaporan } from '../../src/domain/laporan/parameter'
import type { PermintaanLaporan } from '../../src/domain/laporan/permintaan'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { type KotaApp, kotaApp } from '../support/kota-app'
import { aGiven } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-laporan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SEMUA: { readonly cari: string; readonly urut: string | null; readonly turun: boolean } = { cari: '', urut: null, turun: false }
const laporan = (id: string, isian: IsianLaporan = {}): PermintaanLaporan => ({ sumber: { jenis: 'BAKU', id }, isian })
const kota = (pilih: (nama: string) => string | null = (nama) => join(folder, nama)): KotaApp => kotaApp(undefined, { pilih })
const ekspor = (app: KotaApp, id: string, format: FormatLaporan, isian: IsianLaporan = {}, tampilan = SEMUA) =>
  app.ask('laporan.ekspor', { permintaan: laporan(id, isian), tampilan, format })

const audit = ({ db }: KotaApp) =>
  db.sqlite.prepare("select label, input from audit where perintah = 'laporan.catat' order by seq").all() as {
    label: string
    input: string
  }[]

describe('a report written to a file', () => {
  it('is a workbook, a paper or plain text where the officer chose', async () => {
    const app = kota()
    const xlsx = await ekspor(app, 'nominatif', 'xlsx')
    expect(xlsx).toEqual({ berkas: join(folder, 'Daftar Nominatif Pegawai.xlsx'), halaman: null, lain: [] })
    expect(
      readFileSync(xlsx.berkas ?? '')
        .subarray(0, 2)
        .toString()
    ).toBe('PK')
    const pdf = await ekspor(app, 'nominatif', 'pdf')
    expect(pdf.halaman).toBe(1)
    expect((await PDFDocument.load(readFileSync(pdf.berkas ?? ''), { updateMetadata: false })).getTitle()).toBe('Daftar Nominatif Pegawai')
    expect(app.dicetak.at(-1)).toContain('Citra &lt;b&gt;Tanjung&lt;/b&gt;')
    const csv = await ekspor(app, 'nominatif', 'csv')
    expect(readFileSync(csv.berkas ?? '', 'utf8')).toMatch(
      /^\uFEFF"No";"NIP";"Nama".*\r\n"1";"'198609262015052001";"Dra. Ani Malayu, M.Si."/
    )
    expect(app.disimpan).toEqual(['Daftar Nominatif Pegawai.xlsx', 'Daftar Nominatif Pegawai.pdf', 'Daftar Nominatif Pegawai.csv'])
  })

  it('is what is looked at: the rows found, in their order', async () => {
    const app = kota()
    const { berkas } = await ekspor(app, 'nominatif', 'csv', {}, { cari: 'chaniago', urut: 'nama', turun: true })
    const namaOf = (teks: string) => [...teks.matchAll(/^"\d+";"[^"]*";"([^"]*)"/gm)].map((m) => m[1])
    expect(namaOf(readFileSync(berkas ?? '', 'utf8'))).toEqual(['Budi Chaniago'])
    await ekspor(app, 'nominatif', 'pdf', {}, { cari: '', urut: 'nama', turun: true })
    expect(app.dicetak.at(-1)).toContain('Diurutkan menurut Nama, dari yang terbesar.')
  })

  it('is nothing at all when the officer chose nowhere', async () => {
    const app = kota(() => null)
    expect(await ekspor(app, 'nominatif', 'pdf')).toEqual({ berkas: null, halaman: null, lain: [] })
    expect([app.dicetak, audit(app)]).toEqual([[], []])
  })

  it('says what to do when its folder has gone, and leaves no half file', async () => {
    const app = kota(() => join(folder, 'tidak-ada', 'x.xlsx'))
    await expect(ekspor(app, 'nominatif', 'xlsx')).rejects.toThrow('Folder untuk “x.xlsx” tidak ada lagi.')
    expect(audit(app)).toEqual([])
    expect(readdirSync(folder).filter((n) => n.startsWith('~'))).toEqual([])
  })

  it('refuses a report there is none of and a day there never was', async () => {
    const app = kota()
    await expect(ekspor(app, 'bukan-laporan', 'xlsx')).rejects.toThrow('Laporan tidak ditemukan.')
    await expect(ekspor(app, 'nominatif', 'xlsx', { tanggal: '2026-02-30' })).rejects.toThrow('Keadaan tanggal belum benar')
  })

  it('stops when it is told to, and leaves nothing behind', async () => {
    let printing: (() => void) | null = null
    const started = new Promise<void>((next) => (printing = next))
    const app = testApp({
      host: {
        chooseTarget: (_judul, nama) => Promise.resolve(join(folder, `batal-${nama}`)),
        print: () => {
          printing?.()
          return new Promise(() => undefined)
        }
      }
    })
    const writing = app.ask('laporan.ekspor', { permintaan: laporan('nominatif'), tampilan: SEMUA, format: 'pdf' })
    await started
    await app.ask('kerja.batal', null)
    await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(readdirSync(folder).filter((n) => n.includes('batal'))).toEqual([])
  })
})

describe('the record of who took personal data out of the house', () => {
  it('says which report, of what, in which form, and nothing that stands in it', async () => {
    const app = kota()
    await ekspor(app, 'nominatif', 'csv', { unor: 'dinas-b' }, { cari: 'Citra', urut: null, turun: false })
    const [catatan] = audit(app)
    expect(catatan?.label).toBe('Simpan laporan Daftar Nominatif Pegawai Dinas Sosial sebagai csv')
    expect(JSON.parse(catatan?.input ?? '')).toMatchObject({ id: 'nominatif', isian: { unor: 'dinas-b' }, format: 'csv' })
    expect(catatan?.input).not.toMatch(/Citra|1980/)
  })

  it('is kept of no report about numbers alone, and is no step to take back', async () => {
    const app = kota()
    await ekspor(app, 'statistik', 'csv')
    expect(audit(app)).toEqual([])
    await ekspor(app, 'nominatif', 'csv')
    expect(audit(app)).toHaveLength(1)
    expect(await app.ask('history.state', null)).toMatchObject({ undo: null })
  })
})

describe('a report before it is printed', () => {
  it('is shown whole when it is short', async () => {
    const app = kota()
    const { pdf, isSemua } = await app.ask('laporan.pratinjau', { permintaan: laporan('nominatif'), tampilan: SEMUA })
    expect(isSemua).toBe(true)
    expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(app.dicetak[0]).toContain('DAFTAR NOMINATIF PEGAWAI')
    expect(audit(app)).toEqual([])
  })

  const selembar = async (): Promise<Uint8Array> => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    return pdf.save()
  }
  const panjang = { permintaan: laporan('nominatif'), tampilan: SEMUA }
  const halamanOf = async (pdf: string): Promise<number> => (await PDFDocument.load(Buffer.from(pdf, 'base64'))).getPageCount()
  /** Nine hundred people: the printer is asked twice for all of them. */
  async function besar(print: (html: string) => Promise<Uint8Array>): Promise<TestApp> {
    const app = testApp({ host: { print } })
    await app.run('contoh.load', { jumlahPegawai: 900, benih: 7 })
    return app
  }

  it('is shown by its beginning when it is long, says so, and gives all its pages to whoever reads on', async () => {
    const dicetak: string[] = []
    const app = await besar((html) => {
      dicetak.push(html)
      return selembar()
    })
    const awal = await app.ask('laporan.pratinjau', panjang)
    expect(awal.isSemua).toBe(false)
    expect(await halamanOf(awal.pdf)).toBe(1)
    const orangOf = (html: readonly string[]): number => new Set(html.join('').match(/\b(19|20)\d{16}\b/g)).size
    expect(orangOf(dicetak)).toBe(80)
    dicetak.length = 0
    const semua = await app.ask('laporan.halaman', panjang)
    expect(dicetak.length).toBeGreaterThan(1)
    expect(await halamanOf(semua.pdf)).toBe(dicetak.length)
    const { tabel } = await app.ask('laporan.buka', panjang.permintaan)
    expect(orangOf(dicetak)).toBe(tabel[0]?.jumlah)
  })

  it('stops when the officer does, and can be asked for again', async () => {
    let cetak = 0
    const app: TestApp = await besar(async () => {
      cetak += 1
      if (cetak === 1) await app.ask('kerja.batal', null)
      return selembar()
    })
    await expect(app.ask('laporan.halaman', panjang)).rejects.toThrow()
    expect(cetak).toBe(1)
    expect(await halamanOf((await app.ask('laporan.halaman', panjang)).pdf)).toBe(cetak - 1)
  })
})

describe('the shelf of reports', () => {
  const shelf = () => {
    const app = kota()
    const { stretches } = createStore(app.db)
    const meja = createMejaLaporan({ stretches, given: aGiven, keadaan: () => 'tetap', samarkan: (_name, row) => row })
    return { rak: createRakLaporan(meja, (hasil) => hasil), meja }
  }

  it('gives the very same report while nothing has changed, whoever asks', async () => {
    const { rak } = shelf()
    const [satu, dua] = await Promise.all([rak.hasilOf(laporan('nominatif')), rak.hasilOf(laporan('nominatif'))])
    expect(satu).toBe(dua)
    expect(await rak.hasilOf(laporan('nominatif', { jenisAsn: 'PPPK' }))).not.toBe(satu)
    expect(await rak.hasilOf(laporan('nominatif'))).toBe(satu)
  })

  it('keeps the last three and lets older ones go', async () => {
    const { rak } = shelf()
    const pertama = await rak.hasilOf(laporan('nominatif'))
    for (const id of ['bezetting', 'statistik', 'duk']) await rak.hasilOf(laporan(id))
    const lagi = await rak.hasilOf(laporan('nominatif'))
    expect(lagi).not.toBe(pertama)
    expect(lagi).toEqual(pertama)
  })

  it('is not emptied by what is no change of the data: a line of the audit trail', async () => {
    const { rak, meja } = shelf()
    const satu = await rak.hasilOf(laporan('nominatif'))
    meja.follow([])
    expect(await rak.hasilOf(laporan('nominatif'))).toBe(satu)
  })

  it('makes a report anew when the data have changed', async () => {
    const app = kota()
    const { rak, meja } = shelf()
    const lama = await rak.hasilOf(laporan('nominatif'))
    const [row] = createStore(app.db).read.list('pegawai')
    if (!row) throw new Error('nobody')
    meja.follow([{ entity: 'pegawai', before: row, after: { ...row, nama: 'Nama Baru' } }])
    const baru = await rak.hasilOf(laporan('nominatif'))
    expect(baru).not.toBe(lama)
    expect(JSON.stringify(baru)).toContain('Nama Baru')
  })

  it('shows a change through the whole application', async () => {
    const app = kota()
    const halaman = { permintaan: laporan('nominatif'), tabel: 0, tampilan: { cari: '', urut: 'nama', turun: true }, mulai: 0, jumlah: 10 }
    const sebelum = await app.ask('laporan.baris', halaman)
    await app.run('pegawai.update', { id: PegawaiId.parse(sebelum.baris[0]?.tuju?.id), patch: { nama: 'Zulkifli Baru' } })
    const sesudah = await app.ask('laporan.baris', halaman)
    expect(sesudah.baris[0]?.sel[2]).toContain('Zulkifli Baru')
  })
})
