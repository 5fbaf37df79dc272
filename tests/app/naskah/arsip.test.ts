import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteInput } from '../../../src/contract/routes'
import { inserted } from '../../../src/domain/kit/changeset'
import { NaskahId } from '../../../src/domain/naskah/naskah'
import { BukuNomorId } from '../../../src/domain/naskah/nomor/buku-nomor'
import { aNaskah, aPegawai } from '../../support/builders'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { type KotaApp, kotaApp, putRows } from '../../support/kota-app'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-arsip-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Arsip = RouteInput<'naskah.arsip'>
const SEMUA: Arsip = { cari: '', jenis: null, rencanaId: null, dari: null, sampai: null, mulai: 0, jumlah: 100 }

const naskah = [
  aNaskah({
    id: 'sk',
    rencanaId: RENCANA_UJI,
    nomor: '800.1.3.3/12/BKPSDM/2026',
    tanggal: '2026-03-01',
    dibuatPada: '2026-03-01T01:00:00Z'
  }),
  aNaskah({
    id: 'ani',
    rencanaId: RENCANA_UJI,
    jenis: 'spp',
    subjek: 'l-ani',
    pegawaiId: 'ani',
    nomor: '800/7/2026',
    judul: 'Surat Pernyataan Pelantikan',
    tanggal: '2026-03-05',
    dibuatPada: '2026-03-05T01:00:00Z'
  }),
  aNaskah({
    id: 'citra',
    rencanaId: null,
    jenis: 'pernyataan-menduduki',
    subjek: 'citra',
    pegawaiId: 'citra',
    nomor: '100%_A/2026',
    tanggal: '2026-06-01',
    dibuatPada: '2026-06-01T01:00:00Z'
  })
]

describe('naskah.arsip', () => {
  const cari = async (app: KotaApp, kata: Partial<Arsip>): Promise<readonly string[]> =>
    (await app.ask('naskah.arsip', { ...SEMUA, ...kata })).baris.map((n) => n.id)

  it('lists the newest first, with whom it is about and what it is', async () => {
    const { total, baris } = await kotaApp({ ...kotaUji, naskah }).ask('naskah.arsip', SEMUA)
    expect(total).toBe(3)
    expect(baris.map((n) => [n.id, n.namaPegawai, n.namaJenis])).toEqual([
      ['citra', 'Citra <b>Tanjung</b>, S.Kom.', 'Surat Pernyataan Menduduki Jabatan'],
      ['ani', 'Dra. Ani Malayu, M.Si.', 'Surat Pernyataan Pelantikan'],
      ['sk', null, expect.stringContaining('Keputusan')]
    ])
  })

  it('calls a person as the paper does, and finds the paper by the name of today too', async () => {
    const lama = aNaskah({
      id: 'lama',
      rencanaId: RENCANA_UJI,
      jenis: 'spp',
      pegawaiId: 'ani',
      nomor: '800/7',
      judul: 'Surat Pernyataan Pelantikan Nomor 800/7 a.n. Ani Dahulu, S.H.'
    })
    const app = kotaApp({ ...kotaUji, naskah: [lama] })
    for (const nama of ['dahulu', 'malayu'])
      expect((await app.ask('naskah.arsip', { ...SEMUA, cari: nama })).baris.map((n) => n.namaPegawai)).toEqual(['Ani Dahulu, S.H.'])
  })

  it.each<readonly [Partial<Arsip>, readonly string[]]>([
    [{ cari: 'BKPSDM' }, ['sk']],
    [{ cari: 'malayu' }, ['ani']],
    [{ cari: '19860926 201505' }, ['ani']],
    [{ cari: 'pelantikan ani' }, ['ani']],
    [{ cari: 'pelantikan citra' }, []],
    [{ cari: '%_' }, ['citra']],
    [{ cari: '2026' }, ['citra', 'ani', 'sk']],
    [{ jenis: 'spp' }, ['ani']],
    [{ rencanaId: RENCANA_UJI }, ['ani', 'sk']],
    [{ dari: '2026-03-05' }, ['citra', 'ani']],
    [{ sampai: '2026-03-05' }, ['ani', 'sk']],
    [{ dari: '2026-03-02', sampai: '2026-05-31', cari: 'ani' }, ['ani']],
    [{ mulai: 1, jumlah: 1 }, ['ani']]
  ])('%j finds %j', async (kata, ids) => {
    expect(await cari(kotaApp({ ...kotaUji, naskah }), kata)).toEqual(ids)
  })

  it('is quick with five thousand papers', async () => {
    const app = kotaApp()
    const isi = JSON.stringify({ judul: 'x'.repeat(9000) })
    const pegawai = Array.from({ length: 500 }, (_, n) => aPegawai({ id: `p${n}`, nip: String(190_000_000_000_000_000n + BigInt(n)) }))
    putRows(
      app,
      pegawai.map((p) => inserted('pegawai', p))
    )
    const banyak = Array.from({ length: 5000 }, (_, n) =>
      aNaskah({ id: `n${n}`, rencanaId: RENCANA_UJI, pegawaiId: `p${n % 500}`, nomor: `800/${n}/2026`, jenis: 'spp', subjek: `s${n}`, isi })
    )
    putRows(
      app,
      banyak.map((n) => inserted('naskah', n))
    )
    await cari(app, { cari: '800/1' })
    const mulai = performance.now()
    expect(await cari(app, { cari: '800/4999/' })).toEqual(['n4999'])
    expect(await cari(app, { cari: 'rinaldi 800/8', jumlah: 500 })).not.toEqual([])
    expect(await cari(app, { mulai: 4900 })).toHaveLength(100)
    expect(performance.now() - mulai).toBeLessThan(600)
  })
})

describe('naskah.cetak-ulang', () => {
  it('writes papers of different looks into one PDF, or a file each', async () => {
    const app = kotaApp(kotaUji, { pilih: (nama) => join(folder, nama) })
    const dasar = { rencanaId: RENCANA_UJI, pegawaiIds: [], kunci: null, isian: isianLengkap, tanggal: '2026-11-20', nomor: null }
    const satu = await app.ask('naskah.terbitkan', { ...dasar, jenis: 'sk-mutasi', bukuId: BukuNomorId.parse('keputusan') })
    const tiga = await app.ask('naskah.terbitkan', { ...dasar, jenis: 'spp', bukuId: BukuNomorId.parse('pengangkatan') })
    const ids = [...satu.naskah, ...tiga.naskah].map((n) => n.id)
    expect(await app.ask('naskah.cetak-ulang', { ids, format: 'pdf', bentuk: 'SATU' })).toMatchObject({ jumlah: 1 })
    expect(await app.ask('naskah.cetak-ulang', { ids: tiga.naskah.map((n) => n.id), format: 'docx', bentuk: 'PER_ORANG' })).toMatchObject({
      jumlah: 3
    })
    expect(readdirSync(folder)).toHaveLength(4)
    await expect(app.ask('naskah.cetak-ulang', { ids, format: 'docx', bentuk: 'SATU' })).rejects.toThrow('berbeda kertas')
    const baca = await app.ask('naskah.baca', { id: ids[0] ?? NaskahId.parse('-') })
    expect((await PDFDocument.load(Buffer.from(baca.pdf, 'base64'))).getPageCount()).toBe(baca.halaman)
  })
})

describe('nomor', () => {
  const PENGANGKATAN = BukuNomorId.parse('pengangkatan')

  it('reports what is missing and what stands twice, and writes it down', async () => {
    const app = kotaApp(
      { ...kotaUji, naskah: [aNaskah({ rencanaId: RENCANA_UJI, nomor: '800.1.3.3 / 9 / bkpsdm / 2026' })] },
      {
        pilih: (nama) => join(folder, nama)
      }
    )
    const tanggal = '2026-11-20'
    await app.run('nomor.pesan', { bukuId: PENGANGKATAN, tanggal, jumlah: 2, perihal: 'Satu' })
    const dasar = { jenis: 'spp', rencanaId: RENCANA_UJI, pegawaiIds: [], isian: isianLengkap, tanggal, bukuId: PENGANGKATAN }
    await app.ask('naskah.terbitkan', { ...dasar, kunci: ['l-ani'], nomor: '800.1.3.3/10/BKPSDM/2026' })
    const laporan = await app.ask('nomor.laporan', { bukuId: PENGANGKATAN, tahun: 2026 })
    expect(laporan.nomor.map((n) => [n.urut, n.status, n.naskah.length])).toEqual([
      [1, 'DIPESAN', 0],
      [2, 'DIPESAN', 0],
      [10, 'TERPAKAI', 1]
    ])
    expect(laporan).toMatchObject({ celah: [{ dari: 3, sampai: 8 }], ganda: [] })
    for (const format of ['xlsx', 'pdf'] as const) await app.ask('nomor.ekspor', { bukuId: PENGANGKATAN, tahun: 2026, format })
    expect(readdirSync(folder).map((f) => f.slice(f.lastIndexOf('.')))).toEqual(['.pdf', '.xlsx'])
    expect(app.dicetak.at(-1)).toContain('3–8')
  })

  it('begins anew each year, as the book says', async () => {
    const app = kotaApp()
    const isi = {
      nama: 'Naskah pengangkatan',
      kode: '800',
      unit: '',
      pola: '{kode}/{urut3}/{bulan_romawi}/{tahun}',
      mulai: 50,
      isDiketik: false
    }
    await app.run('buku.simpan', { ...isi, id: PENGANGKATAN })
    const berikut = async (tahun: number): Promise<string | null | undefined> =>
      (await app.ask('nomor.buku', { tahun })).find((b) => b.id === PENGANGKATAN)?.berikut
    expect([await berikut(2025), await berikut(2026), await berikut(2027)]).toEqual([
      '800/050/XII/2025',
      '800/050/XI/2026',
      '800/050/I/2027'
    ])
    await app.run('nomor.pesan', { bukuId: PENGANGKATAN, tanggal: '2026-11-20', jumlah: 3, perihal: 'Satu' })
    expect([await berikut(2026), await berikut(2027)]).toEqual(['800/053/XI/2026', '800/050/I/2027'])
    await app.ask('history.undo', null)
    expect(await berikut(2026)).toBe('800/050/XI/2026')
    await expect(app.run('buku.simpan', { ...isi, id: PENGANGKATAN, pola: '{urut}' })).rejects.toThrow('{tahun}')
    await expect(app.run('buku.simpan', { ...isi, id: null })).rejects.toThrow('sudah ada')
    await app.run('buku.simpan', { ...isi, id: null, nama: 'Buku baru' })
    expect(await app.ask('nomor.buku', { tahun: 2026 })).toHaveLength(6)
  })

  it('wants a reason, and declares nothing void twice', async () => {
    const app = kotaApp()
    await app.run('nomor.pesan', { bukuId: PENGANGKATAN, tanggal: '2026-11-20', jumlah: 2, perihal: 'Satu' })
    const ids = (await app.ask('nomor.laporan', { bukuId: PENGANGKATAN, tahun: 2026 })).nomor.map((n) => n.id)
    await expect(app.run('nomor.batal', { ids, alasan: '  ' })).rejects.toThrow('alasan')
    expect((await app.run('nomor.batal', { ids, alasan: 'Tidak jadi' })).label).toBe('Batalkan 2 nomor, mulai 800.1.3.3/1/BKPSDM/2026')
    await expect(app.run('nomor.batal', { ids, alasan: 'Lagi' })).rejects.toThrow('sudah dibatalkan')
    expect((await app.ask('nomor.buku', { tahun: 2026 })).find((b) => b.id === PENGANGKATAN)).toMatchObject({
      batal: 2,
      berikut: '800.1.3.3/3/BKPSDM/2026'
    })
  })
})
