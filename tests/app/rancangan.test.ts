import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getTableName } from 'drizzle-orm'
import type { RouteOutput } from '../../src/contract/routes'
import { tables } from '../../electron/db/schema/index'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { snapshotAfter } from '../../src/domain/organisasi/susulan'
import type { Unor } from '../../src/domain/organisasi/unor'
import { perubahanUnor } from '../../src/domain/rancangan/perubahan-unor'
import { RancanganId } from '../../src/domain/rancangan/rancangan'
import type { CommandInput, CommandName } from '../../src/domain/registry'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

let app: TestApp
beforeEach(async () => {
  app = testApp()
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => app.close())

type Detail = NonNullable<RouteOutput<'rancangan.detail'>>

/** Every row of every business table. */
const isiData = (): string =>
  JSON.stringify(Object.values(tables).map((table) => app.db.sqlite.prepare(`select * from "${getTableName(table)}" order by id`).all()))
const snapshot = async (tanggal: string | null = null): Promise<Snapshot> =>
  indexSnapshot(await app.ask('organisasi.snapshot', { tanggal }))
const list = () => app.ask('rancangan.list', null)

async function buat(nama = 'Penataan', tmt = HARI_INI): Promise<RancanganId> {
  await app.run('rancangan.create', { nama, tmt, catatan: null })
  const found = (await list()).find((r) => r.nama === nama)
  if (!found) throw new Error('No draft was made')
  return found.id
}
async function detail(id: RancanganId): Promise<Detail> {
  const found = await app.ask('rancangan.detail', { id })
  if (!found) throw new Error('No such draft')
  return found
}
const usul = <N extends CommandName>(rancanganId: RancanganId, perintah: N, masukan: CommandInput<N>) =>
  app.run('usulan.add', { rancanganId, perintah, masukan })
async function setujui(id: RancanganId): Promise<void> {
  await app.run('rancangan.set-status', { id, status: 'DIUSULKAN' })
  await app.run('rancangan.set-status', { id, status: 'DISETUJUI' })
}

/** A bidang, and a dinas it does not belong to. */
async function bidangDanDinas(): Promise<{ readonly bidang: Unor; readonly dinas: Unor }> {
  const { unor } = await snapshot()
  const bidang = [...unor.values()].find((u) => u.jenis === 'BIDANG')
  const dinas = [...unor.values()].find((u) => u.jenis === 'DINAS' && u.id !== bidang?.indukId)
  if (!bidang || !dinas) throw new Error('The sample has no such units')
  return { bidang, dinas }
}

/** A draft that moves a bidang, closes another with its people, and makes a dinas with a head. */
async function penataan(tmt = HARI_INI): Promise<RancanganId> {
  const { bidang, dinas } = await bidangDanDinas()
  const id = await buat('Penataan', tmt)
  const kota = [...(await snapshot()).unor.values()].find((u) => u.jenis === 'PEMERINTAH')
  const tutup = [...(await snapshot()).unor.values()].findLast((u) => u.jenis === 'BIDANG' && u.id !== bidang.id)
  if (!kota || !tutup) throw new Error('The sample has no such units')
  await usul(id, 'unor.move', { ids: [bidang.id], indukId: dinas.id, bawahan: 'IKUT' })
  await usul(id, 'unor.end', { ids: [tutup.id], sampai: tmt, bawahan: 'IKUT', pegawai: 'LEPAS' })
  await usul(id, 'unor.create', { indukId: kota.id, isian: { nama: 'Dinas Uji', jenis: 'DINAS', tipe: 'B', kode: null, aktifDari: null } })
  return id
}

describe('a draft', () => {
  it('leaves the organisation as it is until it is applied, and is then the organisation it showed', async () => {
    const id = await penataan()
    const sebelum = await snapshot()
    const { susulan, usulan } = await detail(id)
    expect(usulan.map((u) => [u.konflik, u.rincian.length > 0, u.unorIds.length > 0])).toEqual(usulan.map(() => [null, true, true]))
    const rencana = snapshotAfter(sebelum, susulan)
    expect([...perubahanUnor(sebelum, rencana).values()]).toEqual(expect.arrayContaining(['BARU', 'DITUTUP', 'PINDAH']))
    await setujui(id)
    await app.run('rancangan.apply', { id })
    const sesudah = await snapshot()
    expect(perubahanUnor(rencana, sesudah)).toEqual(new Map())
    expect([...sesudah.jabatan.keys()].toSorted()).toEqual([...rencana.jabatan.keys()].toSorted())
    expect([...sesudah.byPegawai.keys()].toSorted()).toEqual([...rencana.byPegawai.keys()].toSorted())
    const diterapkan = await detail(id)
    expect(diterapkan.rancangan).toMatchObject({ status: 'DITERAPKAN', diterapkanPada: `${HARI_INI}T02:00:00.000Z` })
    expect(diterapkan.usulan.map((u) => [u.label, u.rincian, u.rincianLebih, u.unorIds])).toEqual(
      usulan.map((u) => [u.label, u.rincian, u.rincianLebih, u.unorIds])
    )
    expect((await detail(id)).usulan.map((u) => u.konflik)).toEqual([null, null, null])
    expect((await detail(id)).susulan.unor).toEqual({ taruh: [], hapus: [] })
  })

  it('is taken back whole, applied again and taken back again: every row of every table is as it was', async () => {
    const id = await penataan()
    await setujui(id)
    const sebelum = isiData()
    await app.run('rancangan.apply', { id })
    const diterapkan = isiData()
    expect((await app.ask('history.undo', null)).label).toContain('Terapkan rancangan Penataan')
    expect(isiData()).toBe(sebelum)
    await app.ask('history.redo', null)
    expect(isiData()).toBe(diterapkan)
    await app.ask('history.undo', null)
    expect(isiData()).toBe(sebelum)
  })

  it('lets the chart of an earlier day be what it was', async () => {
    const { bidang, dinas } = await bidangDanDinas()
    const id = await buat()
    await usul(id, 'unor.move', { ids: [bidang.id], indukId: dinas.id, bawahan: 'IKUT' })
    await usul(id, 'unor.update', {
      id: bidang.id,
      isian: { nama: 'Bidang Berganti Nama', jenis: bidang.jenis, tipe: bidang.tipe, kode: bidang.kode, aktifDari: bidang.aktifDari }
    })
    await setujui(id)
    await app.run('rancangan.apply', { id })
    expect((await snapshot()).unor.get(bidang.id)).toMatchObject({ nama: 'Bidang Berganti Nama', indukId: dinas.id })
    expect((await snapshot('2026-11-21')).unor.get(bidang.id)).toMatchObject({ nama: bidang.nama, indukId: bidang.indukId })
  })

  it('tells what the data did to it meanwhile, at once', async () => {
    const { bidang, dinas } = await bidangDanDinas()
    const id = await buat()
    await usul(id, 'unor.move', { ids: [bidang.id], indukId: dinas.id, bawahan: 'IKUT' })
    expect((await list())[0]).toMatchObject({ jumlahUsulan: 1, jumlahKonflik: 0 })
    const lain = [...(await snapshot()).unor.values()].find((u) => u.jenis === 'DINAS' && u.id !== dinas.id && u.id !== bidang.indukId)
    if (!lain) throw new Error('The sample has too few dinas')
    await app.run('unor.move', { ids: [bidang.id], indukId: lain.id, bawahan: 'IKUT' })
    expect((await list())[0]).toMatchObject({ jumlahUsulan: 1, jumlahKonflik: 1 })
    const [satu] = (await detail(id)).usulan
    expect(satu?.konflik).toMatchObject({ jenis: 'BERUBAH', pesan: expect.stringContaining(`sekarang ${lain.nama}`) })
    if (satu) await app.run('usulan.accept', { id: satu.id })
    expect((await detail(id)).usulan[0]).toMatchObject({ konflik: null, rincian: [`Induk: ${lain.nama} → ${dinas.nama}`] })
    await app.ask('history.undo', null)
    await app.ask('history.undo', null)
    expect((await detail(id)).usulan[0]?.konflik).toBeNull()
  })

  it('is nothing when there is none', async () => {
    expect(await app.ask('rancangan.detail', { id: RancanganId.parse('tidak-ada') })).toBeNull()
    await expect(app.ask('rancangan.banding', { ids: [RancanganId.parse('tidak-ada')] })).rejects.toThrow('Rancangan tidak ditemukan.')
  })
})

describe('rancangan.banding', () => {
  it('holds the organisation and drafts against each other in numbers', async () => {
    const id = await penataan('2027-01-01')
    await app.run('rancangan.create', { nama: 'Pilihan kedua', tmt: '2027-01-01', catatan: null, salinDari: id })
    const dua = (await list()).find((r) => r.nama === 'Pilihan kedua')
    if (!dua) throw new Error('No copy was made')
    const { unor, jabatan } = await snapshot()
    const [kini, satu, salinan] = await app.ask('rancangan.banding', { ids: [id, dua.id] })
    expect(kini).toMatchObject({ id: null, tmt: HARI_INI, angka: { unit: unor.size, jabatan: jabatan.size } })
    expect(salinan?.angka).toEqual(satu?.angka)
    const ditutup = (await detail(id)).susulan.unor.hapus.length
    expect(satu?.angka.unit).toBe(unor.size + 1 - ditutup)
    expect(satu?.angka.terisi).toBeLessThan(kini?.angka.terisi ?? 0)
  })

  it('counts allowances as the office has set them on the day', async () => {
    const id = await buat('Kosong', '2027-01-01')
    const banding = async () => (await app.ask('rancangan.banding', { ids: [id] })).map((b) => b.angka.tunjangan)
    const [kini = 0] = await banding()
    await app.run('ketentuan.set', { kunci: 'tunjangan.eselonIVa', nilai: '600000', dasarHukum: null, berlakuMulai: '2027-01-01' })
    const [{ angka } = { angka: { jabatanPerEselon: { 'IV.a': 0 } } }] = await app.ask('rancangan.banding', { ids: [] })
    expect(angka.jabatanPerEselon['IV.a']).toBeGreaterThan(10)
    expect(await banding()).toEqual([kini, kini + 60_000 * angka.jabatanPerEselon['IV.a']])
  })
})
