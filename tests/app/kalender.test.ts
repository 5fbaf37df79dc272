import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bacaGajiPokok } from '../../src/domain/acuan/baca-gaji-pokok'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { SARINGAN_KOSONG } from '../../src/domain/pegawai/saringan'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

const folder = mkdtempSync(join(tmpdir(), 'penata-kalender-'))
const berkas = join(folder, 'kalender.ics')
let dipilih: string | null = berkas
let app: TestApp
beforeAll(async () => {
  app = testApp({ host: { chooseTarget: () => Promise.resolve(dipilih) } })
  await app.run('contoh.load', { benih: 7, jumlahPegawai: 600 })
})
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const TAHUN = { dari: '2026-01-01', sampai: '2027-12-31' }
const SEMUA = { dari: '2000-01-01', sampai: '2031-12-31' }
const acara = (): readonly string[] => readFileSync(berkas, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1)

describe('kalender', () => {
  it('berisi tugas bertanggal dari daftar Beranda, menurut hari', async () => {
    const { hariIni, jenis, butir } = await app.ask('kalender.butir', SEMUA)
    expect(hariIni).toBe(HARI_INI)
    expect(butir.map((b) => b.tanggal ?? '')).toEqual(butir.map((b) => b.tanggal ?? '').toSorted())
    expect(jenis.map(({ id }) => id)).toContain('satyalancana')
    for (const { id } of jenis.filter((j) => j.id !== 'satyalancana')) {
      const { total, baris } = await app.ask('pengingat.list', { jenis: id, cari: '', mulai: 0, jumlah: 500 })
      expect(total).toBe(baris.length)
      expect(butir).toEqual(expect.arrayContaining(baris.filter((b) => b.tanggal !== null)))
    }
    expect(new Set(butir.map((b) => b.jenis)).size).toBeGreaterThan(5)
  })

  it('berisi tugas bertahun-tahun ke depan, sampai hari yang disebutnya', async () => {
    const { akhir, butir } = await app.ask('kalender.butir', SEMUA)
    expect(akhir).toBe('2031-12-31')
    for (const tahun of ['2027', '2028', '2029', '2030', '2031']) {
      const jenis = new Set(butir.filter((b) => b.tanggal?.startsWith(tahun)).map((b) => b.jenis))
      expect([tahun, jenis.has('kgb'), jenis.size >= 4]).toEqual([tahun, true, true])
    }
    expect((await app.ask('kalender.butir', { dari: '2032-01-01', sampai: '2033-12-31' })).butir).toEqual([])
  })

  it('menghitung pensiun setiap tahun seperti proyeksi pensiun', async () => {
    const { butir } = await app.ask('kalender.butir', { dari: '2027-01-01', sampai: '2030-12-31' })
    const proyeksi = { sumber: { jenis: 'BAKU', id: 'proyeksi-pensiun' } as const, isian: {} }
    const { total, baris } = await app.ask('laporan.baris', {
      permintaan: proyeksi,
      tabel: 0,
      tampilan: { cari: '', urut: null, turun: false },
      mulai: 0,
      jumlah: 500
    })
    expect(total).toBe(baris.length)
    const tmt = baris.flatMap((b) => (b.jenis === 'ISI' ? [String(b.sel[7])] : [])).filter((h) => h >= '2027')
    expect(tmt.length).toBeGreaterThan(5)
    expect(butir.filter((b) => b.jenis === 'pensiun').map((b) => b.tanggal)).toEqual(tmt.toSorted())
  })

  it('menghitung lagi sesudah datanya berubah', async () => {
    const { butir } = await app.ask('kalender.butir', { dari: '2029-01-01', sampai: '2029-12-31' })
    const pensiunan = butir.find((b) => b.jenis === 'pensiun')
    if (pensiunan?.tuju?.jenis !== 'PEGAWAI') throw new Error('Somebody retires in 2029')
    await app.run('pegawai.update', { id: PegawaiId.parse(pensiunan.tuju.id), patch: { tanggalLahir: '1976-01-01' } })
    const kini = await app.ask('kalender.butir', { dari: '2029-01-01', sampai: '2029-12-31' })
    expect(kini.butir.some((b) => b.jenis === 'pensiun' && b.kunci === pensiunan.kunci)).toBe(false)
    await app.ask('history.undo', null)
    expect((await app.ask('kalender.butir', { dari: '2029-01-01', sampai: '2029-12-31' })).butir).toEqual(butir)
  })

  it('hanya memuat hari yang diminta, hari pertama dan terakhir termasuk', async () => {
    const { butir } = await app.ask('kalender.butir', TAHUN)
    const hari = butir[Math.floor(butir.length / 2)]?.tanggal ?? ''
    const satu = await app.ask('kalender.butir', { dari: hari, sampai: hari })
    expect(satu.butir).toEqual(butir.filter((b) => b.tanggal === hari))
  })

  it('menulis jenis yang dipilih ke berkas .ics, dengan jabatannya', async () => {
    const { butir } = await app.ask('kalender.butir', TAHUN)
    expect(await app.ask('kalender.ekspor', { ...TAHUN, jenis: ['kgb', 'pensiun'], ingatkan: 7 })).toEqual({ berkas })
    expect(acara()).toHaveLength(butir.filter((b) => ['kgb', 'pensiun'].includes(b.jenis)).length)
    expect(acara().every((a) => a.includes('TRIGGER:-P7D') && a.includes('DTSTAMP:20261122T020000Z'))).toBe(true)
    expect(acara().filter((a) => a.includes('DESCRIPTION:')).length).toBeGreaterThan(0)
  })

  it('tidak menulis apa pun bila tidak ada isinya atau tempatnya tidak dipilih', async () => {
    const kosong = { dari: '1990-01-01', sampai: '1990-12-31', jenis: ['kgb'], ingatkan: null }
    await expect(app.ask('kalender.ekspor', kosong)).rejects.toThrow('Tidak ada tugas bertanggal pada rentang dan jenis itu.')
    await expect(app.ask('kalender.ekspor', { ...TAHUN, jenis: [], ingatkan: null })).rejects.toThrow('Pilih sedikitnya satu jenis tugas.')
    dipilih = null
    expect(await app.ask('kalender.ekspor', { ...TAHUN, jenis: ['kgb'], ingatkan: null })).toEqual({ berkas: null })
  })
})

describe('tabel gaji pokok', () => {
  it('disimpan, ditulis ke berkas seperti ditempel, dan hilang lagi bila diurungkan', async () => {
    await expect(app.ask('gaji-pokok.ekspor', { format: 'csv' })).rejects.toThrow('Tabel gaji pokok masih kosong.')
    const { gaji } = bacaGajiPokok('MKG\tIII/a\tIII/b\n0\t1.000.000\t1.100.000\n2\t1.050.000\t')
    await app.run('gaji-pokok.set', { gaji: [...gaji] })
    expect((await app.ask('gaji-pokok.list', null)).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      gaji.toSorted((a, b) => a.id.localeCompare(b.id))
    )
    dipilih = join(folder, 'gaji.csv')
    await app.ask('gaji-pokok.ekspor', { format: 'csv' })
    expect(
      readFileSync(dipilih, 'utf8')
        .replace(/[\uFEFF"]/g, '')
        .trim()
        .split('\r\n')
        .slice(-3)
    ).toEqual(['Masa kerja;III/a;III/b', '0;1000000;1100000', '2;1050000;'])
    await app.ask('history.undo', null)
    expect(await app.ask('gaji-pokok.list', null)).toEqual([])
  })
})

describe('berkas seorang pegawai', () => {
  it('memuat KGB, kontrak, dan penghargaannya, yang terbaru lebih dulu, dan jejaknya', async () => {
    const { baris } = await app.ask('pegawai.list', { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, mulai: 0, jumlah: 500 })
    const pns = baris.find((b) => b.jenisAsn === 'PNS')
    if (!pns) throw new Error('No PNS')
    const dasar = { id: null, pegawaiId: pns.id, golongan: null, mkTahun: null, mkBulan: null, gaji: null, nomorSk: null }
    await app.run('kgb.save', { ...dasar, tmt: '2001-01-01' })
    await app.run('kgb.save', { ...dasar, tmt: '2028-01-01' })
    const kgb = (await app.ask('pegawai.detail', { id: pns.id }))?.kgb.map((k) => k.tmt) ?? []
    expect(kgb).toEqual(kgb.toSorted().toReversed())
    expect([kgb.at(0), kgb.at(-1)]).toEqual(['2028-01-01', '2001-01-01'])
    const jejak = await app.ask('pegawai.audit', { id: pns.id, sebelum: null, jumlah: 10 })
    expect(jejak.baris[0]?.perubahan).toEqual([{ medan: 'KGB', dari: null, jadi: 'TMT 01-01-2028' }])
  })
})
