import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { SARINGAN_RIWAYAT_KOSONG } from '../../src/domain/riwayat/saringan-riwayat'
import { routes } from '../../src/contract/routes'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { SARINGAN_KOSONG } from '../../src/domain/pegawai/saringan'
import { type TestApp, testApp } from '../support/test-app'

let app: TestApp
beforeEach(() => {
  app = testApp()
})

/** Everybody, by name. */
const SEMUA_PEGAWAI = { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, mulai: 0 } as const

const rencanaBaru = { nama: 'Rotasi awal tahun', tmt: '2027-01-04', jenis: 'ROTASI', horizonBulan: 0, catatan: null } as const

describe('a command from end to end', () => {
  test('is written, told, and can be taken back and done again', async () => {
    await app.run('rencana.create', rencanaBaru)
    expect((await app.ask('rencana.list', null)).map((r) => r.nama)).toEqual(['Rotasi awal tahun'])
    expect(app.heard).toContainEqual({ event: 'data.changed', payload: { entities: ['rencana'] } })

    const undone = await app.ask('history.undo', null)
    expect(undone.label).toMatch(/Rotasi awal tahun/)
    expect(await app.ask('rencana.list', null)).toEqual([])
    expect(await app.ask('history.state', null)).toEqual({ undo: null, redo: undone.label })

    await app.ask('history.redo', null)
    expect(await app.ask('rencana.list', null)).toHaveLength(1)
    const riwayat = await app.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 10 })
    expect(riwayat.baris.map((b) => b.jenis)).toEqual(['redo', 'undo', 'do'])
    expect(riwayat.baris[0]?.pelaku).toBe('penguji')
  })

  test('sent twice with one key (an answer was lost) is done once', async () => {
    await app.run('rencana.create', rencanaBaru, 'kunci-yang-sama')
    await app.run('rencana.create', rencanaBaru, 'kunci-yang-sama')
    expect(await app.ask('rencana.list', null)).toHaveLength(1)
  })

  test('with nothing to take back says so quietly', async () => {
    expect(await app.ask('history.undo', null)).toEqual({ label: null, tempat: null })
  })

  test('refuses bad input in words and writes nothing', async () => {
    await expect(app.run('rencana.create', { ...rencanaBaru, tmt: '31-12-2026' })).rejects.toThrow(/Tanggal/)
    expect(await app.ask('rencana.list', null)).toEqual([])
  })

  test('an unknown route or a malformed call is refused, not thrown', async () => {
    expect(await app.call('berkas.hapus', { path: '/' })).toMatchObject({ ok: false, error: { code: 'INVALID' } })
    expect(await app.call('rencana.detail', 7)).toMatchObject({ ok: false, error: { code: 'INVALID' } })
    expect(await app.call('toString', null)).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  })
})

describe('the sample city', () => {
  test('every read answers in the shape its route promises', async () => {
    await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
    const snapshot = await app.ask('organisasi.snapshot', { tanggal: null })
    const plan = (await app.ask('rencana.list', null))[0]
    const person = snapshot.pegawai[0]
    if (!plan || !person) throw new Error('The sample has no plan or no people')
    const answers = {
      'aplikasi.info': await app.ask('aplikasi.info', null),
      'organisasi.snapshot': snapshot,
      'cari.semua': await app.ask('cari.semua', { teks: 'dinas', jumlah: 12 }),
      'pegawai.list': await app.ask('pegawai.list', { ...SEMUA_PEGAWAI, jumlah: 25 }),
      'pegawai.detail': await app.ask('pegawai.detail', { id: person.id }),
      'rencana.list': await app.ask('rencana.list', null),
      'rencana.detail': await app.ask('rencana.detail', { id: plan.id }),
      'ketentuan.list': await app.ask('ketentuan.list', null),
      'naskah.list': await app.ask('naskah.list', null),
      'riwayat.list': await app.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 25 })
    } as const
    for (const [route, answer] of Object.entries(answers))
      expect(routes[route as keyof typeof answers].output.safeParse(answer).error, route).toBeUndefined()
    expect(answers['aplikasi.info'].jumlah.pegawai).toBe(200)
    expect(answers['cari.semua'].length).toBeGreaterThan(0)
  })

  test('the whole city is one undo step', async () => {
    await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
    await app.ask('history.undo', null)
    expect((await app.ask('aplikasi.info', null)).jumlah).toEqual({ unor: 0, jabatan: 0, pegawai: 0 })
    expect(await app.ask('rencana.list', null)).toEqual([])
  })

  test('no list carries a NIK, a phone or an e-mail, and the NIK of a person is masked', async () => {
    await app.run('contoh.load', { jumlahPegawai: 150, benih: 7 })
    const niks = app.db.sqlite.prepare('select nik from pegawai where nik is not null').pluck().all().map(String)
    const snapshot = JSON.stringify(await app.ask('organisasi.snapshot', { tanggal: null }))
    const first = (await app.ask('organisasi.snapshot', { tanggal: null })).pegawai[0]
    if (!first) throw new Error('empty sample')
    const detail = JSON.stringify(await app.ask('pegawai.detail', { id: first.id }))
    expect(niks.length).toBeGreaterThan(0)
    expect(niks.filter((nik) => snapshot.includes(nik) || detail.includes(nik))).toEqual([])
  })

  test('finds people by any part of the name, by NIP, and by what looks like an operator', async () => {
    await app.run('contoh.load', { jumlahPegawai: 150, benih: 7 })
    const { pegawai } = await app.ask('organisasi.snapshot', { tanggal: null })
    const person = pegawai[10]
    if (!person) throw new Error('empty sample')
    const search = async (cari: string): Promise<readonly string[]> =>
      (await app.ask('pegawai.list', { ...SEMUA_PEGAWAI, saringan: { ...SARINGAN_KOSONG, cari }, jumlah: 200 })).baris.map((b) => b.id)
    expect(await search(person.nama.slice(1, 6))).toContain(person.id)
    expect(await search(person.nip.slice(2, 14))).toEqual([person.id])
    expect(await search('" OR *')).toEqual([])
  })
})

test('what was saved is there when the file is opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'penata-app-'))
  const file = join(folder, 'penata.db')
  const first = testApp({ file })
  await first.run('rencana.create', rencanaBaru)
  first.close()
  const second = testApp({ file })
  const [plan] = await second.ask('rencana.list', null)
  expect(plan?.nama).toBe('Rotasi awal tahun')
  expect(await second.ask('rencana.detail', { id: RencanaId.parse('tidak-ada') })).toBeNull()
  second.close()
  rmSync(folder, { recursive: true, force: true })
})
