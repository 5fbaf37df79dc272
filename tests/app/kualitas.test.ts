import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKualitas } from '../../electron/app/kualitas'
import { periksaKualitas } from '../../src/domain/kualitas/periksa-kualitas'
import { aPegawai } from '../support/builders'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

const semua = { cari: '', urut: 'nama', turun: false, mulai: 0, jumlah: 500 } as const

let folder = ''
let app: TestApp
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-kualitas-'))
  app = testApp({ host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 300, benih: 7 })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function countOf(id: string): Promise<number> {
  const { periksa } = await app.ask('kualitas.ringkasan', null)
  return periksa.find((p) => p.id === id)?.jumlah ?? Number.NaN
}

async function firstOf(id: string): Promise<{ readonly pegawai: ReturnType<typeof aPegawai>; readonly kata: string }> {
  const { baris } = await app.ask('kualitas.anomali', { ...semua, periksa: id })
  const [row] = baris
  if (!row) throw new Error(`Nothing found by ${id}`)
  const detail = await app.ask('pegawai.detail', { id: aPegawai({ id: row.id }).id })
  if (!detail) throw new Error('No such person')
  return { pegawai: detail.pegawai, kata: row.kata }
}

/** A NIK that fits the person. */
function nikOf({ tanggalLahir, jenisKelamin }: Pick<ReturnType<typeof aPegawai>, 'tanggalLahir' | 'jenisKelamin'>): string {
  const [tahun = '', bulan = '', hari = ''] = (tanggalLahir ?? '').split('-')
  return `137301${String(Number(hari) + (jenisKelamin === 'P' ? 40 : 0)).padStart(2, '0')}${bulan}${tahun.slice(2)}9876`
}

describe('kualitas.ringkasan', () => {
  it('has a line for every check, and sums that fit the rows behind them', async () => {
    const { periksa, total, diperiksa, bermasalah } = await app.ask('kualitas.ringkasan', null)
    expect(periksa.map((p) => p.id)).toEqual(periksaKualitas.map((p) => p.id))
    const catatan = new Set(periksaKualitas.filter((p) => p.isCatatan).map((p) => p.id))
    expect(total).toBe(periksa.reduce((sum, p) => sum + (catatan.has(p.id) ? 0 : p.jumlah), 0))
    expect(diperiksa.pegawai).toBe(300)
    expect(bermasalah.pegawai).toBeGreaterThan(0)
    expect(bermasalah.pegawai).toBeLessThan(60)
    for (const { id, jumlah } of periksa) expect((await app.ask('kualitas.anomali', { ...semua, periksa: id })).total).toBe(jumlah)
  })

  it('goes down when a value is filled in, and up again when that is undone', async () => {
    const before = await countOf('L-01')
    const { pegawai } = await firstOf('L-01')
    await app.run('pegawai.update', { id: pegawai.id, patch: { nik: nikOf(pegawai) } })
    expect(await countOf('L-01')).toBe(before - 1)
    await app.ask('history.undo', null)
    expect(await countOf('L-01')).toBe(before)
  })

  it('finds nothing where there is nothing', async () => {
    const kosong = testApp()
    expect(await kosong.ask('kualitas.ringkasan', null)).toMatchObject({ total: 0, diperiksa: { pegawai: 0, jabatan: 0, unor: 0 } })
    kosong.close()
  })
})

describe('kualitas.anomali', () => {
  it('sorts, searches and pages', async () => {
    const names = async (turun: boolean): Promise<readonly string[]> =>
      (await app.ask('kualitas.anomali', { ...semua, periksa: 'O-06', turun })).baris.map((b) => b.nama)
    const naik = await names(false)
    expect(naik.length).toBeGreaterThan(2)
    expect(naik).toEqual(naik.toSorted())
    expect(await names(true)).toEqual(naik.toReversed())
    const cari = await app.ask('kualitas.anomali', { ...semua, periksa: 'O-06', cari: 'dinas perhubungan' })
    expect(cari.baris.map((b) => b.nama)).toEqual(['Kepala Dinas Perhubungan'])
    const kedua = await app.ask('kualitas.anomali', { ...semua, periksa: 'O-06', mulai: 1, jumlah: 1 })
    expect(kedua).toMatchObject({ total: naik.length, baris: [{ nama: naik[1] }] })
  })

  it('says who and where', async () => {
    const { baris } = await app.ask('kualitas.anomali', { ...semua, periksa: 'L-01' })
    expect(baris[0]).toMatchObject({ nip: expect.stringMatching(/^\d{18}$/), kedudukan: expect.any(String), unit: expect.any(String) })
  })

  it('refuses a check that does not exist', async () => {
    await expect(app.ask('kualitas.anomali', { ...semua, periksa: 'X-99' })).rejects.toThrow('Pemeriksaan tidak ditemukan.')
  })
})

describe('kualitas.ekspor', () => {
  it('writes the rows of one check, without a NIK in it', async () => {
    const { berkas } = await app.ask('kualitas.ekspor', { periksa: 'T-02', format: 'csv' })
    const teks = readFileSync(berkas ?? '', 'utf8')
    expect(berkas).toContain('Kualitas data - NIK berbeda dengan data diri.csv')
    expect(teks.split('\r\n').length).toBe((await countOf('T-02')) + 2)
    expect(teks).not.toMatch(/(?<!\d)\d{16}(?!\d)/)
  })

  it('writes the summary of all checks', async () => {
    const { berkas } = await app.ask('kualitas.ekspor', { periksa: null, format: 'csv' })
    expect(
      readFileSync(berkas ?? '', 'utf8')
        .trimEnd()
        .split('\r\n')
    ).toHaveLength(periksaKualitas.length + 1)
  })
})

describe('the checks', () => {
  const ekspor = { tabel: () => Promise.resolve({ berkas: null }) }
  const kota = { tanggal: HARI_INI, unor: [], jabatan: [], penempatan: [], predikat: [], abk: [] }

  it('are made once for the same data, and whole again when data change while they are read', async () => {
    let versi = 1
    let dibaca = 0
    const kualitas = createKualitas({
      ekspor,
      versi: () => String(versi),
      *bacaKota() {
        dibaca += 1
        yield
        if (dibaca === 1) versi = 2
        yield
        return { ...kota, pegawai: [aPegawai()] }
      }
    })
    expect((await kualitas.anomali({ ...semua, periksa: 'L-01' })).total).toBe(1)
    expect(dibaca).toBe(2)
    await kualitas.ringkasan()
    const sesudah = dibaca
    await kualitas.ringkasan()
    expect(dibaca).toBe(sesudah)
  })

  it('let others work in between', async () => {
    let giliran = 0
    const kualitas = createKualitas({
      ekspor,
      versi: () => 'tetap',
      *bacaKota() {
        yield
        return { ...kota, pegawai: [aPegawai()] }
      }
    })
    const lanjut = (): void => {
      giliran += 1
      if (giliran < 200) setImmediate(lanjut)
    }
    setImmediate(lanjut)
    await kualitas.ringkasan()
    expect(giliran).toBeGreaterThanOrEqual(periksaKualitas.length)
  })
})
