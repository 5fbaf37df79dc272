import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteOutput } from '../../src/contract/routes'
import type { Jabatan } from '../../src/domain/organisasi/jabatan'
import type { Unor } from '../../src/domain/organisasi/unor'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

type Isi = Omit<RouteOutput<'organisasi.snapshot'>, 'revisi'>

let app: TestApp
beforeEach(async () => {
  app = testApp()
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => app.close())

const isi = async (): Promise<Isi> => {
  const { revisi: _revisi, ...rest } = await app.ask('organisasi.snapshot', { tanggal: null })
  return rest
}
const named = <T extends { readonly nama: string }>(rows: readonly T[], nama: string): T => {
  const found = rows.find((row) => row.nama === nama)
  if (!found) throw new Error(`No ${nama}`)
  return found
}
const anak = ({ unor }: Isi, induk: Unor | null): readonly string[] =>
  unor
    .filter((u) => u.indukId === (induk?.id ?? null))
    .toSorted((a, b) => a.urut - b.urut)
    .map((u) => u.nama)
const jabatanDi = ({ jabatan }: Isi, unor: Unor): readonly Jabatan[] => jabatan.filter((j) => j.unorId === unor.id)

/** Runs an edit; what it leaves. Undo must give the very city back, and redo the edit. */
async function kerjakan(edit: () => Promise<unknown>): Promise<Isi> {
  const before = await isi()
  await edit()
  const after = await isi()
  await app.ask('history.undo', null)
  expect(await isi()).toEqual(before)
  await app.ask('history.redo', null)
  expect(await isi()).toEqual(after)
  return after
}

describe('editing the structure of the sample city', () => {
  it('moves a dinas and leaves its units to the city, in its place', async () => {
    const before = await isi()
    const [dinas, lain] = [named(before.unor, 'Dinas Perhubungan'), named(before.unor, 'Dinas Komunikasi dan Informatika')]
    const kota = before.unor.find((u) => u.indukId === null) ?? null
    const after = await kerjakan(() => app.run('unor.move', { ids: [dinas.id], indukId: lain.id, bawahan: 'TINGGAL' }))
    const bawahan = anak(before, dinas)
    expect(bawahan.length).toBeGreaterThan(1)
    expect(anak(after, kota)).toEqual(anak(before, kota).flatMap((nama) => (nama === dinas.nama ? bawahan : [nama])))
    expect(anak(after, lain)).toEqual([dinas.nama, ...anak(before, lain)])
  })

  it('lets units wait, in one step, and takes them back in', async () => {
    const before = await isi()
    const dinas = named(before.unor, 'Dinas Perhubungan')
    const after = await kerjakan(() => app.run('unor.move', { ids: [dinas.id], indukId: null, bawahan: 'TUNGGU' }))
    expect(anak(after, null).slice(1)).toEqual([dinas.nama, ...anak(before, dinas)])
    const menunggu = after.unor.filter((u) => u.indukId === null && u.jenis !== 'PEMERINTAH')
    const induk = named(after.unor, 'Dinas Komunikasi dan Informatika')
    await kerjakan(() => app.run('unor.move', { ids: menunggu.map((u) => u.id), indukId: induk.id, bawahan: 'IKUT' }))
    expect(anak(await isi(), null)).toHaveLength(1)
  })

  it('copies a kecamatan whole, without anybody in it', async () => {
    const before = await isi()
    const asal = named(before.unor, 'Kecamatan Barangin')
    const after = await kerjakan(() => app.run('unor.duplicate', { id: asal.id, jumlah: 2, denganBawahan: true }))
    const salinan = named(after.unor, 'Kecamatan Barangin (salinan 2)')
    expect(anak(after, salinan)).toEqual(anak(before, asal))
    expect(jabatanDi(after, salinan).map((j) => j.nama)).toEqual(jabatanDi(before, asal).map((j) => j.nama))
    expect(after.penempatan).toEqual(before.penempatan)
  })

  it('closes a dinas with all that is in it: posts and units end, people are let go, history stays', async () => {
    const before = await isi()
    const dinas = named(before.unor, 'Dinas Perhubungan')
    await expect(app.run('unor.end', { ids: [dinas.id], sampai: HARI_INI })).rejects.toThrow('masih memiliki')
    await expect(app.run('unor.end', { ids: [dinas.id], sampai: HARI_INI, bawahan: 'IKUT' })).rejects.toThrow('masih diduduki')
    const after = await kerjakan(() => app.run('unor.end', { ids: [dinas.id], sampai: HARI_INI, bawahan: 'IKUT', pegawai: 'LEPAS' }))
    expect(after.unor.some((u) => u.id === dinas.id || u.indukId === dinas.id)).toBe(false)
    const ada = new Set(after.jabatan.map((j) => j.id))
    expect(after.penempatan.filter((p) => !ada.has(p.jabatanId))).toEqual([])
    expect(after.penempatan.length).toBeLessThan(before.penempatan.length)
    const kemarin = await app.ask('organisasi.snapshot', { tanggal: '2026-11-21' })
    expect(kemarin.penempatan.map((p) => p.id)).toEqual(before.penempatan.map((p) => p.id))
  })

  it('moves posts with those who hold them', async () => {
    const before = await isi()
    const [asal, ke] = [named(before.unor, 'Bagian Hukum'), named(before.unor, 'Bagian Organisasi')]
    const ids = jabatanDi(before, asal).map((j) => j.id)
    const after = await kerjakan(() => app.run('jabatan.move', { ids, unorId: ke.id }))
    expect(jabatanDi(after, asal)).toEqual([])
    expect(
      jabatanDi(after, ke)
        .filter((j) => j.isPimpinan)
        .map((j) => j.nama)
    ).toEqual(['Kepala Bagian Organisasi'])
    expect(after.penempatan).toEqual(before.penempatan)
  })
})
