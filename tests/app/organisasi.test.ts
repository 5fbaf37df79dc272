import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { IsianJabatan } from '../../src/domain/organisasi/isian-jabatan'
import { IsianUnor } from '../../src/domain/organisasi/isian-unor'
import { type Jabatan, JabatanId } from '../../src/domain/organisasi/jabatan'
import { KOLOM_JABATAN } from '../../src/domain/organisasi/kolom-jabatan'
import { nasibMungkin } from '../../src/domain/organisasi/gabung-unor'
import { kosongSejak } from '../../src/domain/organisasi/lowong'
import type { Unor } from '../../src/domain/organisasi/unor'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

const POLOS: RouteInput<'jabatan.ids'> = {
  cari: '',
  unorId: null,
  jenis: [],
  tingkat: [],
  kelas: [],
  isKosong: false,
  isKunci: false,
  isTidakDiBerkas: false,
  urut: 'unor',
  turun: false
}

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-organisasi-'))
  app = testApp({ host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true })
})

type Baris = RouteOutput<'jabatan.list'>['baris'][number]
const list = async (saringan: Partial<typeof POLOS>): Promise<readonly Baris[]> =>
  (await app.ask('jabatan.list', { ...POLOS, ...saringan, mulai: 0, jumlah: 500 })).baris
const first = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('Nothing was found')
  return row
}
const snapshot = () => app.ask('organisasi.snapshot', { tanggal: null })
const unorNamed = async (nama: string): Promise<Unor> => first((await snapshot()).unor.filter((u) => u.nama === nama))

describe('jabatan.list', () => {
  it('lists every post once, in the order of the organisation, as the snapshot holds them', async () => {
    const rows = await list({})
    const { jabatan, penempatan } = await snapshot()
    expect(rows.map((r) => r.id).toSorted()).toEqual(jabatan.map((j) => j.id).toSorted())
    expect(rows[0]).toMatchObject({ nama: 'Sekretaris Daerah', perluPersetujuanGubernur: true, isJabatanKunci: true })
    for (const row of rows) expect(row.terisi).toBe(penempatan.filter((p) => p.jabatanId === row.id && p.jenis === 'DEFINITIF').length)
  })
  it('tells since when a post is vacant exactly as the domain does', async () => {
    const semua = app.db.sqlite
      .prepare(
        'select id, pegawai_id pegawaiId, jabatan_id jabatanId, jenis, tmt_mulai tmtMulai, tmt_selesai tmtSelesai, nomor_sk nomorSk from penempatan'
      )
      .all() as (Parameters<typeof kosongSejak>[0][number] & { jabatanId: string })[]
    const rows = await list({ isKosong: true })
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows)
      expect([row.nama, row.kosongSejak]).toEqual([
        row.nama,
        kosongSejak(
          semua.filter((p) => p.jabatanId === row.id),
          HARI_INI
        )
      ])
  })
  it.each<[string, Partial<typeof POLOS>, (row: Baris) => boolean]>([
    ['jenis', { jenis: ['PENGAWAS', 'ADMINISTRATOR'] }, (r) => r.jenis === 'PENGAWAS' || r.jenis === 'ADMINISTRATOR'],
    ['eselon and jenjang together', { tingkat: ['II.b', 'AHLI_MADYA'] }, (r) => r.eselon === 'II.b' || r.jenjang === 'AHLI_MADYA'],
    ['kelas', { kelas: [15, 11] }, (r) => r.kelas === 15 || r.kelas === 11],
    ['kosong', { isKosong: true }, (r) => r.isKosong],
    ['kunci', { isKunci: true }, (r) => r.isJabatanKunci],
    ['two at once', { jenis: ['PENGAWAS'], isKosong: true }, (r) => r.jenis === 'PENGAWAS' && r.isKosong],
    [
      'words of post, unit and office',
      { cari: 'kepala bidang BADAN kepegawaian' },
      (r) => r.nama.startsWith('Kepala Bidang') && r.perangkatDaerah.includes('Kepegawaian')
    ]
  ])('narrows by %s to exactly those', async (_, saringan, isWanted) => {
    const all = await list({})
    const found = await list(saringan)
    expect(found.length).toBeGreaterThan(0)
    expect(found.map((r) => r.id)).toEqual(all.filter(isWanted).map((r) => r.id))
  })
  it('narrows by a unit with its subtree, and by the name of a holder', async () => {
    const dinas = await unorNamed('Dinas Pendidikan')
    const rows = await list({ unorId: dinas.id })
    expect(new Set(rows.map((r) => r.perangkatDaerah))).toEqual(new Set(['Dinas Pendidikan']))
    const nama = first(rows.filter((r) => r.pemegang !== null)).pemegang ?? ''
    expect((await list({ cari: nama })).length).toBeGreaterThan(0)
  })
  it('takes what is typed as text, not as a pattern', async () => {
    expect([await list({ cari: '%' }), await list({ cari: '_____' }), await list({ cari: "'; drop" })]).toEqual([[], [], []])
  })
  it.each(KOLOM_JABATAN)('can be sorted by %s, both ways, without losing a row', async (urut) => {
    const [up, down] = [await list({ urut }), await list({ urut, turun: true })]
    expect(up.map((r) => r.id).toSorted()).toEqual(down.map((r) => r.id).toSorted())
  })
  it('gives stretches that join to the whole, and the ids of all', async () => {
    const stretch = async (mulai: number) => (await app.ask('jabatan.list', { ...POLOS, mulai, jumlah: 100 })).baris
    const all = (await Promise.all([0, 100, 200, 300, 400].map(stretch))).flat()
    expect(all.map((r) => r.id)).toEqual(await app.ask('jabatan.ids', POLOS))
  })
})

describe('the register of posts follows what is written', () => {
  const rowOf = async (id: string) => first((await list({})).filter((r) => r.id === id))
  it('shows a holder renamed, a unit renamed, and both as they were once undone', async () => {
    const before = await list({})
    const { penempatan, pegawai, unor } = await snapshot()
    const duduk = first(penempatan.filter((p) => p.jenis === 'DEFINITIF'))
    const orang = first(pegawai.filter((p) => p.id === duduk.pegawaiId))
    await app.run('pegawai.update', { id: orang.id, patch: { nama: 'Zahra Pertiwi' } })
    expect((await rowOf(duduk.jabatanId)).pemegang).toContain('Zahra Pertiwi')
    expect((await list({ cari: 'zahra pertiwi' })).map((r) => r.id)).toEqual([duduk.jabatanId])
    const unit = first(unor.filter((u) => u.nama === 'Dinas Perhubungan'))
    await app.run('unor.update', { id: unit.id, isian: { ...IsianUnor.parse(unit), nama: 'Dinas Angkutan' } })
    expect((await list({ cari: 'dinas angkutan' })).length).toBe((await list({ unorId: unit.id })).length)
    await app.ask('history.undo', null)
    await app.ask('history.undo', null)
    expect(await list({})).toEqual(before)
  })
  it('shows a new post at its place, and one moved by a bulk edit with its new value', async () => {
    const unit = await unorNamed('Dinas Perhubungan')
    const sebelum = await list({ unorId: unit.id })
    const [satu] = sebelum
    if (!satu) throw new Error('No post in the unit')
    const { jabatan } = await snapshot()
    const isian = IsianJabatan.parse(first(jabatan.filter((j) => j.id === satu.id)))
    await app.run('jabatan.create', {
      isian: { ...isian, nama: 'Pengelola Terminal', jenis: 'PELAKSANA', eselon: null, isPimpinan: false, isJabatanKunci: false }
    })
    const sesudah = await list({ unorId: unit.id })
    expect(sesudah.map((r) => r.nama)).toEqual([satu.nama, 'Pengelola Terminal', ...sebelum.slice(1).map((r) => r.nama)])
    const baru = first(sesudah.filter((r) => r.nama === 'Pengelola Terminal'))
    expect(baru).toMatchObject({ isKosong: true, kosongSejak: null, terisi: 0, selisih: -1, pemegang: null })
    await app.run('jabatan.bulk-update', { ids: [baru.id], ubah: { medan: 'isJabatanKunci', nilai: true } })
    expect((await rowOf(baru.id)).isJabatanKunci).toBe(true)
  })
})

it('shows a post with who holds it and who did, and leaves ended ones out of every list', async () => {
  const row = first((await list({ isKosong: true })).filter((r) => r.kosongSejak !== null))
  const detail = await app.ask('jabatan.detail', { id: row.id })
  expect(detail).toMatchObject({ isKosong: true, kosongSejak: row.kosongSejak, unor: row.unor, perangkatDaerah: row.perangkatDaerah })
  expect(detail?.riwayat.some((p) => p.tmtSelesai === row.kosongSejak)).toBe(true)
  await app.run('jabatan.end', { id: row.id, sampai: HARI_INI })
  expect(await app.ask('jabatan.ids', POLOS)).not.toContain(row.id)
  const hits = await app.ask('cari.semua', { teks: row.nama, jumlah: 50 })
  expect(hits.map((h) => h.id)).not.toContain(row.id)
  expect(await app.ask('jabatan.detail', { id: JabatanId.parse('entah') })).toBeNull()
})

it('merges two units in one step, and takes it back to the last row', async () => {
  const [asal, tujuan] = [await unorNamed('Dinas Perhubungan'), await unorNamed('Dinas Komunikasi dan Informatika')]
  const before = await snapshot()
  const at = (u: Unor): readonly Jabatan[] => before.jabatan.filter((j) => j.unorId === u.id)
  const nasib = at(asal).map((j) =>
    first(
      nasibMungkin(
        j,
        at(tujuan),
        before.penempatan.some((p) => p.jabatanId === j.id)
      )
    )
  )
  await app.run('unor.merge', { asalId: asal.id, tujuanId: tujuan.id, tmt: HARI_INI, nasib })
  const after = await snapshot()
  expect(after.unor.some((u) => u.id === asal.id)).toBe(false)
  expect(after.unor.filter((u) => u.indukId === tujuan.id).length).toBe(
    before.unor.filter((u) => u.indukId === asal.id || u.indukId === tujuan.id).length
  )
  expect(after.penempatan.length).toBe(before.penempatan.length)
  expect((await app.ask('cari.semua', { teks: 'Dinas Perhubungan', jumlah: 50 })).filter((h) => h.jenis === 'unor')).toEqual([])
  await app.ask('history.undo', null)
  const sorted = ({ unor, jabatan, penempatan }: typeof before) =>
    [unor, jabatan, penempatan].map((l) => l.map((r) => JSON.stringify(r)).toSorted())
  expect(sorted(await snapshot())).toEqual(sorted(before))
  await app.ask('history.redo', null)
  expect(sorted(await snapshot())).toEqual(sorted(after))
})

it('no plan can still put somebody into a post that ends before its TMT', async () => {
  const row = first(await list({ isKosong: true, jenis: ['PENGAWAS'] }))
  const orang = first((await snapshot()).pegawai)
  await app.run('rencana.create', { nama: 'Uji', tmt: '2027-01-01', jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const rencana = first((await app.ask('rencana.list', null)).filter((r) => r.nama === 'Uji'))
  await app.run('jabatan.end', { id: row.id, sampai: '2027-01-01' })
  await expect(app.run('langkah.place', { rencanaId: rencana.id, pegawaiId: orang.id, jabatanId: row.id })).rejects.toThrow(
    'Jabatan tidak ditemukan.'
  )
})

it('exports the register as it stands: filter, order and columns', async () => {
  const { berkas } = await app.ask('jabatan.ekspor', { ...POLOS, isKunci: true, urut: 'nama', kolom: ['nama', 'selisih'], format: 'csv' })
  const lines = readFileSync(String(berkas), 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines[0]).toBe('"Nama jabatan";"Selisih"')
  expect(lines.slice(1).map((l) => l.split(';')[0])).toEqual((await list({ isKunci: true, urut: 'nama' })).map((r) => `"${r.nama}"`))
})

it('exports the tree of units, parents before children', async () => {
  const { berkas } = await app.ask('unor.ekspor', { format: 'csv' })
  const lines = readFileSync(String(berkas), 'utf8').trimEnd().split('\r\n')
  expect(lines.length - 1).toBe((await snapshot()).unor.length)
  expect(lines[1]).toContain('Pemerintah Kota Sawahlunto')
})

it('keeps what the office changed of a reference list', async () => {
  await app.run('acuan.set', { daftar: 'JF', kode: 'Auditor', nama: 'Auditor', sebutan: 'Auditor Kepegawaian', isDipakai: true })
  expect(await app.ask('acuan.list', null)).toMatchObject([{ kode: 'Auditor', sebutan: 'Auditor Kepegawaian' }])
  await app.run('acuan.remove', { daftar: 'JF', kode: 'Auditor' })
  expect(await app.ask('acuan.list', null)).toEqual([])
})

it('edits a post through the border, and says why it does not', async () => {
  const row = first(await list({ cari: 'Sekretaris Daerah' }))
  const jabatan = first((await snapshot()).jabatan.filter((j) => j.id === row.id))
  const isian = IsianJabatan.parse(jabatan)
  await expect(app.run('jabatan.update', { id: row.id, isian: { ...isian, kelas: 18 } })).rejects.toThrow('bilangan 1 sampai 17')
  await app.run('jabatan.update', { id: row.id, isian: { ...isian, kelas: 16 } })
  expect(first((await snapshot()).jabatan.filter((j) => j.id === row.id))).toMatchObject({ kelas: 16, disunting: 'kelas' })
})
