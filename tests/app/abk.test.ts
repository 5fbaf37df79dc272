import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteOutput } from '../../src/contract/routes'
import { PolaAbkId, type Tugas } from '../../src/domain/abk/abk'
import { ATURAN_ABK_BAKU } from '../../src/domain/abk/aturan-abk'
import { type Jabatan, JabatanId } from '../../src/domain/organisasi/jabatan'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { RancanganId } from '../../src/domain/rancangan/rancangan'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'
import { aTugas, menit } from '../domain/abk/kota-abk'

let app: TestApp
let pelaksana: readonly Jabatan[]
beforeEach(async () => {
  app = testApp()
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
  const { jabatan } = indexSnapshot(await app.ask('organisasi.snapshot', { tanggal: null }))
  const byNama = Map.groupBy(
    [...jabatan.values()].filter((j) => j.jenis === 'PELAKSANA'),
    (j) => j.nama
  )
  // a name no post of which has an ABK yet
  const belum = [...byNama.values()].filter((senama) => senama.every((j) => j.bebanKerja === null))
  pelaksana = belum.toSorted((a, b) => b.length - a.length)[0] ?? []
})
afterEach(() => app.close())

type Detail = NonNullable<RouteOutput<'abk.detail'>>

const ke = (n: number): JabatanId => {
  const found = pelaksana[n]
  if (!found) throw new Error('The sample has no such post')
  return found.id
}
async function detail(jabatanId: JabatanId, rancanganId: RancanganId | null = null): Promise<Detail> {
  const found = await app.ask('abk.detail', { jabatanId, rancanganId })
  if (!found) throw new Error('No such post')
  return found
}
const save = (jabatanId: JabatanId, ...tugas: readonly Tugas[]) => app.run('abk.save', { jabatanId, tugas: [...tugas] })
const angka = ({ jabatan, bezetting }: Detail) => [
  jabatan.bebanKerja,
  jabatan.kebutuhan,
  bezetting.kebutuhan,
  bezetting.selisih - bezetting.jumlah
]

describe('abk.detail', () => {
  it('tells the post, its units, who is there, its like, and nothing that is not there', async () => {
    const kosong = await detail(ke(0))
    expect([kosong.abk, kosong.informasi, kosong.pola]).toEqual([null, null, null])
    expect(kosong.serupa.map((s) => s.id).toSorted()).toEqual(
      pelaksana
        .slice(1)
        .map((j) => j.id)
        .toSorted()
    )
    expect(kosong.jalur.length).toBeGreaterThan(0)
    expect(kosong.bezetting.jumlah).toBe(kosong.bezetting.pns + kosong.bezetting.pppk)
    expect(await app.ask('abk.detail', { jabatanId: JabatanId.parse('entah'), rancanganId: null })).toBeNull()
  })

  it('follows each edit, and each taken back', async () => {
    const before = await detail(ke(0))
    await save(ke(0), menit(150_000))
    expect(angka(await detail(ke(0)))).toEqual([150_000, 2, 2, -2])
    expect((await detail(ke(1))).serupa.find((s) => s.id === ke(0))?.berAbk).toBe(true)
    await app.run('abk.copy', { dariId: ke(0), keIds: [ke(1)] })
    expect(angka(await detail(ke(1)))).toEqual([150_000, 2, 2, -2])
    await app.run('abk.remove', { jabatanIds: [ke(0), ke(1)] })
    expect((await detail(ke(1))).jabatan).toMatchObject({ bebanKerja: null, kebutuhan: 2 })
    for (let n = 0; n < 3; n += 1) await app.ask('history.undo', null)
    expect(await detail(ke(0))).toEqual(before)
  })

  it('knows the template of its name', async () => {
    const nama = pelaksana[0]?.nama ?? ''
    await app.run('pola-abk.save', { id: null, nama: nama.toUpperCase(), tugas: [menit(75_000)] })
    const { pola } = await detail(ke(0))
    expect(pola?.tugas).toEqual([menit(75_000)])
    await app.run('abk.apply-pola', { polaId: pola?.id ?? PolaAbkId.parse('entah'), jabatanIds: pelaksana.map((j) => j.id) })
    expect(angka(await detail(ke(1)))).toEqual([75_000, 1, 1, -1])
    expect((await app.ask('pola-abk.list', null)).map((p) => p.nama)).toContain(nama.toUpperCase())
  })
})

it('works a whole city out again in one step when a setting changes', async () => {
  await save(ke(0), menit(150_000))
  await save(ke(1), menit(75_000))
  const aturan = { ...ATURAN_ABK_BAKU, waktuEfektif: 50_000 }
  await app.run('abk.configure', { aturan })
  expect(await app.ask('abk.aturan', null)).toEqual(aturan)
  expect([angka(await detail(ke(0))), angka(await detail(ke(1)))]).toEqual([
    [150_000, 3, 3, -3],
    [75_000, 2, 2, -2]
  ])
  expect(app.heard.findLast((h) => h.event === 'data.changed')?.payload).toEqual({ entities: ['ketentuan', 'jabatan'] })
  await app.ask('history.undo', null)
  expect(await app.ask('abk.aturan', null)).toEqual(ATURAN_ABK_BAKU)
  expect(angka(await detail(ke(0)))).toEqual([150_000, 2, 2, -2])
})

it('tells every wording of the city, and sets its norma waktu everywhere', async () => {
  const ini = async () => (await app.ask('abk.norma', { rancanganId: null })).find((n) => n.uraian === 'Menera alat ukur')
  await save(ke(0), aTugas({ uraian: 'Menera alat ukur', norma: 60 }))
  await save(ke(1), aTugas({ uraian: 'menera  alat ukur', norma: 2, satuanNorma: 'JAM' }), menit(10))
  expect(await ini()).toMatchObject({ jumlahJabatan: 2, normaTerkecil: 60, normaTerbesar: 120 })
  const jabatanIds = (await ini())?.jabatanIds ?? []
  await app.run('abk.set-norma', { jabatanIds, uraian: 'Menera alat ukur', norma: 90, satuanNorma: 'MENIT' })
  expect(await ini()).toMatchObject({ normaTerkecil: 90, normaTerbesar: 90 })
  const semua = await app.ask('abk.tugas', { rancanganId: null })
  const tugas = semua.filter(({ id }) => jabatanIds.includes(id)).map((a): unknown => JSON.parse(a.tugas))
  expect(tugas).toEqual(
    expect.arrayContaining([
      [aTugas({ uraian: 'Menera alat ukur', norma: 90 })],
      [aTugas({ uraian: 'menera alat ukur', norma: 90 }), menit(10)]
    ])
  )
})

describe('in a draft', () => {
  async function buat(): Promise<RancanganId> {
    await app.run('rancangan.create', { nama: 'Penataan', tmt: HARI_INI, catatan: null })
    return (await app.ask('rancangan.list', null))[0]?.id ?? RancanganId.parse('entah')
  }

  it('moves the need of the draft and not of the city, until it is applied; then both', async () => {
    await save(ke(1), menit(75_000))
    const before = await detail(ke(0))
    const id = await buat()
    const usul = (perintah: string, masukan: unknown) => app.run('usulan.add', { rancanganId: id, perintah, masukan })
    await usul('abk.save', { jabatanId: ke(0), tugas: [menit(150_000)] })
    await usul('abk.copy', { dariId: ke(0), keIds: [ke(1)] })
    await usul('abk.set-norma', { jabatanIds: [ke(0), ke(1)], uraian: 'Menyusun laporan', norma: 225_000, satuanNorma: 'MENIT' })
    expect(await detail(ke(0))).toEqual(before)
    for (const n of [0, 1]) expect(angka(await detail(ke(n), id))).toEqual([225_000, 3, 3, -3])
    expect((await app.ask('abk.norma', { rancanganId: id })).find((n) => n.normaTerbesar === 225_000)?.jumlahJabatan).toBe(2)

    for (const status of ['DIUSULKAN', 'DISETUJUI'] as const) await app.run('rancangan.set-status', { id, status })
    await app.run('rancangan.apply', { id })
    expect([angka(await detail(ke(0))), (await detail(ke(1))).abk?.tugas]).toEqual([[225_000, 3, 3, -3], [menit(225_000)]])
    await app.ask('history.undo', null)
    expect(await detail(ke(0))).toEqual(before)
  })

  it('is worked out anew when a template or a setting it stands on changes', async () => {
    await app.run('pola-abk.save', { id: null, nama: 'Pola uji', tugas: [menit(75_000)] })
    const pola = (await app.ask('pola-abk.list', null)).find((p) => p.nama === 'Pola uji')
    const id = await buat()
    await app.run('usulan.add', { rancanganId: id, perintah: 'abk.apply-pola', masukan: { polaId: pola?.id, jabatanIds: [ke(0)] } })
    expect(angka(await detail(ke(0), id))).toEqual([75_000, 1, 1, -1])
    await app.run('abk.configure', { aturan: { ...ATURAN_ABK_BAKU, waktuEfektif: 25_000 } })
    expect(angka(await detail(ke(0), id))).toEqual([75_000, 3, 3, -3])
    await app.run('pola-abk.save', { id: pola?.id ?? null, nama: 'Pola uji', tugas: [menit(50_000)] })
    expect(angka(await detail(ke(0), id))).toEqual([50_000, 2, 2, -2])
  })

  it('refuses settings and templates: they hold for the whole office', async () => {
    const id = await buat()
    await expect(
      app.run('usulan.add', { rancanganId: id, perintah: 'abk.configure', masukan: { aturan: ATURAN_ABK_BAKU } })
    ).rejects.toThrow('Perubahan ini tidak dapat diusulkan dalam rancangan.')
  })

  it('is refused when there is no such draft', async () => {
    await expect(app.ask('abk.detail', { jabatanId: ke(0), rancanganId: RancanganId.parse('entah') })).rejects.toThrow(
      'Rancangan tidak ditemukan.'
    )
  })
})
