import { sesiTunggal } from '../../src/domain/akses/sesi'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../electron/app/create-app'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { saringanDariKueri } from '../../src/domain/pegawai/saringan-alamat'
import { semuaPengingat } from '../../src/domain/pengingat/semua-pengingat'
import { aGiven } from '../support/given'
import { noHost, RefusedInTest, type TestApp, testApp } from '../support/test-app'

const folder = mkdtempSync(join(tmpdir(), 'penata-beranda-'))
const tujuan = join(folder, 'daftar.csv')
let app: TestApp
let awal: RouteOutput<'beranda.ringkasan'>
const JENIS = semuaPengingat.filter(({ kartu }) => kartu !== null).map(({ id }) => id)

beforeAll(async () => {
  app = testApp({ file: join(folder, 'penata.db'), host: { chooseTarget: () => Promise.resolve(tujuan) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
  awal = await app.ask('beranda.ringkasan', null)
})
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const semua = { cari: '', mulai: 0, jumlah: 500 }
const daftar = (said: Partial<RouteInput<'pengingat.list'>> & { readonly jenis: string }): Promise<RouteOutput<'pengingat.list'>> =>
  app.ask('pengingat.list', { ...semua, ...said })
const kartuOf = (jenis: string): RouteOutput<'beranda.ringkasan'>['pengingat'][number] => {
  const kartu = awal.pengingat.find((k) => k.jenis === jenis)
  if (!kartu) throw new Error(`No card ${jenis}`)
  return kartu
}
const sql = (teks: string): unknown => app.db.sqlite.prepare(teks).pluck().get()

describe('the cards', () => {
  it.each(JENIS)('%s counts what its list holds', async (jenis) => {
    const kartu = kartuOf(jenis)
    const { total, baris } = await daftar({ jenis })
    expect(total).toBe(kartu.jumlah)
    expect(baris.filter((b) => b.tingkat === 'LEWAT')).toHaveLength(kartu.lewat)
    expect(baris.filter((b) => b.tingkat === 'SEGERA')).toHaveLength(kartu.segera)
    expect(baris.slice(0, 5)).toEqual(kartu.teratas.map((b) => ({ ...b, jenis })))
  })

  it('count what an independent query counts', () => {
    const hari = "'2026-11-22'"
    const berlaku = `(tmt_mulai is null or tmt_mulai <= ${hari}) and (tmt_selesai is null or tmt_selesai > ${hari})`
    const struktural = "jenis in ('JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')"
    const terisi = `select jabatan_id from penempatan where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and ${berlaku}`
    expect(kartuOf('jabatan-kosong').jumlah).toBe(
      sql(`select count(*) from jabatan where (${struktural} or (is_jabatan_kunci and kebutuhan > 0)) and id not in (${terisi})`)
    )
    expect(kartuOf('tanpa-kontrak').jumlah + (sql('select count(distinct pegawai_id) from kontrak') as number)).toBe(
      sql("select count(*) from pegawai where jenis_asn like 'PPPK%'")
    )
    expect(kartuOf('lima-tahun').jumlah).toBe(
      sql(`select count(*) from penempatan p join jabatan j on j.id = p.jabatan_id
           where p.jenis = 'DEFINITIF' and p.tmt_selesai is null and j.${struktural} and date(p.tmt_mulai, '+60 months') < ${hari}`)
    )
    expect(kartuOf('plt').lewat).toBe(
      sql(`select count(*) from penempatan where jenis = 'PLT' and ${berlaku} and date(tmt_mulai, '+6 months') <= ${hari}`)
    )
    expect(awal.angka.pegawai).toBe(
      sql("select count(*) from pegawai where kedudukan_hukum not in ('PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF')")
    )
  })

  it.each(['jabatan-kosong', 'kgb', 'kenaikan-pangkat', 'lima-tahun'])('%s counts the rows of its report', async (jenis) => {
    const kartu = kartuOf(jenis)
    if (kartu.laporan === null) throw new Error('It has a report')
    const { id = '', ...alamat } = kartu.laporan
    const isian = Object.fromEntries(Object.entries(alamat).map(([nama, nilai]) => [nama, Number(nilai)]))
    const dibuka = await app.ask('laporan.buka', { sumber: { jenis: 'BAKU', id }, isian })
    expect(dibuka.tabel[0]?.jumlah).toBe(kartu.jumlah)
  })
})

describe('the lists', () => {
  it('are searched by every word, and given in stretches', async () => {
    const [satu] = (await daftar({ jenis: 'pensiun' })).baris
    if (!satu) throw new Error('Somebody retires')
    const found = await daftar({ jenis: 'pensiun', cari: satu.utama.toUpperCase().split(' ').toReversed().join(' ') })
    expect(found.baris.map((b) => b.kunci)).toContain(satu.kunci)
    expect((await daftar({ jenis: 'pensiun', cari: 'tidak ada yang begini' })).total).toBe(0)
    const potong = await daftar({ jenis: 'lima-tahun', mulai: 3, jumlah: 2 })
    expect(potong.baris).toEqual((await daftar({ jenis: 'lima-tahun' })).baris.slice(3, 5))
  })

  it('of a kind there is not are refused', async () => {
    await expect(daftar({ jenis: 'ulang-tahun' })).rejects.toThrow(RefusedInTest)
  })

  it('are written to a file as they are searched', async () => {
    const { total, baris } = await daftar({ jenis: 'pensiun' })
    await app.ask('pengingat.ekspor', { jenis: 'pensiun', cari: '', format: 'csv' })
    const teks = readFileSync(tujuan, 'utf8')
    expect(
      teks
        .trim()
        .split('\n')
        .filter((line) => line.includes('pensiun '))
    ).toHaveLength(total)
    for (const { utama } of baris) expect(teks).toContain(utama)
  })
})

describe('the charts', () => {
  it('lead to registers with exactly as many people as the bar says', async () => {
    const batang = awal.grafik.flatMap(({ batang: semuaBatang }) => semuaBatang)
    expect(batang.length).toBeGreaterThan(60)
    for (const { label, nilai, kedua, kueri, kueriKedua } of batang) {
      expect(await dicari(kueri), label).toBe(nilai)
      if (kueriKedua) expect(await dicari(kueriKedua), label).toBe(kedua)
    }
  })

  it.each(['golongan', 'usia', 'pendidikan', 'kelamin', 'jabatan'])('%s adds up to everybody in service', (id) => {
    const batang = awal.grafik.find((g) => g.id === id)?.batang ?? []
    expect(batang.reduce((sum, b) => sum + b.nilai + (b.kueriKedua ? (b.kedua ?? 0) : 0), 0)).toBe(awal.angka.pegawai)
  })

  it('compare with a need that an independent query adds up', () => {
    const batang = awal.grafik.find((g) => g.id === 'kebutuhan')?.batang ?? []
    const hanyaAkar = 'select coalesce(sum(kebutuhan), 0) from jabatan where unor_id in (select id from unor where induk_id is null)'
    expect(batang.reduce((sum, b) => sum + (b.kedua ?? 0), 0)).toBe(
      (sql('select sum(kebutuhan) from jabatan') as number) - (sql(hanyaAkar) as number)
    )
  })
})

async function dicari(kueri: Readonly<Record<string, string>>): Promise<number> {
  const saringan = saringanDariKueri(kueri)
  if (!saringan) throw new Error('The address carries no filter')
  return (await app.ask('pegawai.list', { saringan, urut: 'nama', turun: false, mulai: 0, jumlah: 1 })).total
}

describe('after a change', () => {
  it('says what an application just opened on the same data says, whatever was done and undone', async () => {
    const orang = kartuOf('pensiun').teratas.flatMap((b) => (b.tuju?.jenis === 'PEGAWAI' ? [PegawaiId.parse(b.tuju.id)] : []))
    const [satu, dua] = orang
    if (!satu || !dua) throw new Error('Two people retire')
    const semula = kartuOf('pensiun').jumlah
    await app.run('pegawai.update', { id: satu, patch: { tanggalLahir: '1974-01-01' } })
    expect(await bandingkan()).toBe(semula - 1)
    await app.run('pegawai.end', { id: dua, alasan: 'PENSIUN', tanggal: '2026-11-22' })
    expect(await bandingkan()).toBe(semula - 2)
    await app.ask('history.undo', null)
    expect(await bandingkan()).toBe(semula - 1)
    await app.ask('history.undo', null)
    expect(await bandingkan()).toBe(semula)
    expect(await app.ask('beranda.ringkasan', null)).toEqual(awal)
  })
})

/** The number of pensions, after the application has been compared with one that was just opened on the same data. */
async function bandingkan(): Promise<number> {
  const kini = await app.ask('beranda.ringkasan', null)
  const baru = createApp({
    db: app.db,
    host: noHost,
    emit: () => undefined,
    given: () => aGiven(),
    berkas: '',
    versi: '',
    sesi: () => sesiTunggal('penguji'),
    cadangkan: () => Promise.resolve()
  })
  expect(await baru.call('beranda.ringkasan', null)).toEqual({ ok: true, value: kini })
  return kini.pengingat.find((k) => k.jenis === 'pensiun')?.jumlah ?? -1
}

describe('an empty city', () => {
  it('has nothing to do and nobody to draw', async () => {
    const kosong = testApp()
    const { angka, pengingat, grafik } = await kosong.ask('beranda.ringkasan', null)
    kosong.close()
    expect(Object.values(angka).every((n) => n === 0)).toBe(true)
    expect(pengingat.every((k) => k.jumlah === 0)).toBe(true)
    expect(grafik.flatMap((g) => g.batang).every((b) => b.nilai === 0 && (b.kedua ?? 0) === 0)).toBe(true)
  })
})
