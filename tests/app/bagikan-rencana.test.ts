import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteOutput } from '../../src/contract/routes'
import { inserted } from '../../src/domain/kit/changeset'
import { IzinId } from '../../src/domain/mutasi/izin'
import { KeputusanRapatId } from '../../src/domain/mutasi/keputusan-rapat'
import { SikapJabatanId } from '../../src/domain/mutasi/sikap-jabatan'
import { aPengesampingan, anIzin } from '../support/builders'
import { changesOf, putRows } from '../support/kota-app'
import { kotaUji, RENCANA_UJI } from '../support/kota-uji'
import type { Rows } from '../support/memory-reader'
import { testApp, type TestApp } from '../support/test-app'

const SANDI = 'perahu di hulu sungai'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-bagikan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (): string => join(folder, 'rencana.penata-rencana')

/** An office that keeps these rows, saves to and opens the one file. */
function kantor(rows: Rows = kotaUji): TestApp {
  const app = testApp({ host: { chooseTarget: () => Promise.resolve(path()), chooseFiles: () => Promise.resolve([path()]) } })
  putRows(app, changesOf(rows))
  return app
}

/** An office with a plan about which more has been said. */
function asal(): TestApp {
  const app = kantor()
  const rencanaId = RENCANA_UJI
  putRows(app, [
    inserted('izin', anIzin({ id: IzinId.parse('i'), rencanaId, pegawaiId: 'budi', jabatanId: 'kadis-a' })),
    inserted('pengesampingan', aPengesampingan({ id: 'p', rencanaId, langkahId: 'l-budi' })),
    inserted('sikapJabatan', {
      id: SikapJabatanId.parse('s'),
      rencanaId,
      jabatanId: kotaUji.jabatan[2]?.id ?? lacking(),
      jenis: 'DARI_LUAR',
      alasan: 'Seleksi'
    }),
    inserted('keputusanRapat', {
      id: KeputusanRapatId.parse('k'),
      rencanaId,
      jabatanId: kotaUji.jabatan[0]?.id ?? lacking(),
      pegawaiId: null,
      putusan: 'DITUNDA',
      alasan: null,
      oleh: 'Ketua Tim',
      pada: '2026-11-20T02:00:00.000Z'
    })
  ])
  return app
}

function lacking(): never {
  throw new Error('The small city lacks it')
}

type Tinjauan = Extract<RouteOutput<'rencana.buka-berkas'>, { jenis: 'TINJAUAN' }>

async function tinjau(app: TestApp): Promise<Tinjauan> {
  const awal = await app.ask('rencana.buka-berkas', { berkas: null, sandi: null })
  const hasil = awal.jenis === 'SANDI' ? await app.ask('rencana.buka-berkas', { berkas: awal.berkas, sandi: SANDI }) : awal
  return hasil.jenis === 'TINJAUAN' ? hasil : lacking()
}

async function terbaru(app: TestApp) {
  const baru = (await app.ask('rencana.list', null)).find((r) => r.id !== RENCANA_UJI) ?? lacking()
  return (await app.ask('rencana.detail', { id: baru.id })) ?? lacking()
}

/** The same city under other ids, as another office imported it. */
const denganId = (awalan: string): Rows => ({
  unor: kotaUji.unor.map((u) => ({ ...u, id: baru(awalan, u.id), indukId: u.indukId && baru(awalan, u.indukId) })),
  jabatan: kotaUji.jabatan.map((j) => ({ ...j, id: baru(awalan, j.id), unorId: baru(awalan, j.unorId) })),
  pegawai: kotaUji.pegawai.map((p) => ({ ...p, id: baru(awalan, p.id) })),
  penempatan: kotaUji.penempatan.map((p) => ({
    ...p,
    id: baru(awalan, p.id),
    pegawaiId: baru(awalan, p.pegawaiId),
    jabatanId: baru(awalan, p.jabatanId)
  }))
})
// the brand of an id is the same, whatever stands before it
const baru = <Id extends string>(awalan: string, id: Id): Id => `${awalan}${id}` as Id

describe('a plan given to another Penata', () => {
  it('asks for its password, shows nothing without it, and comes as a new draft with all that was said', async () => {
    await asal().ask('rencana.bagikan', { id: RENCANA_UJI, sandi: SANDI })
    expect(readFileSync(path()).includes('Chaniago')).toBe(false)
    const lain = kantor({ ...kotaUji, rencana: [], langkah: [] })
    expect(await lain.ask('rencana.buka-berkas', { berkas: null, sandi: null })).toEqual({ jenis: 'SANDI', berkas: path(), pesan: '' })
    expect(await lain.ask('rencana.buka-berkas', { berkas: path(), sandi: 'bukan itu' })).toMatchObject({
      jenis: 'SANDI',
      pesan: /tidak membuka/
    })
    const { isi, ikut, beda } = await tinjau(lain)
    expect([ikut, beda]).toEqual([3, []])
    const { label } = await lain.run('rencana.receive', { isi, nama: 'Dari kantor sebelah' })
    expect(label).toBe('Buka rencana Dari kantor sebelah dari berkas')
    const { rencana, langkah, izin, pengesampingan, sikap, keputusan } = await terbaru(lain)
    expect(rencana).toMatchObject({ nama: 'Dari kantor sebelah', status: 'DRAF', tmt: '2027-01-01' })
    expect(langkah.map((l) => [l.pegawaiId, l.dariJabatanId, l.jabatanId])).toEqual([
      ['ani', 'kabid-a', 'sekdis-b'],
      ['citra', 'kabid-b', 'kabid-a'],
      ['budi', 'sekdis-b', 'kadis-a']
    ])
    expect([izin.length, pengesampingan.length, sikap.length, keputusan.length]).toEqual([1, 1, 1, 1])
    expect(pengesampingan[0]?.langkahId).toBe(langkah[2]?.id)
    await lain.ask('history.undo', null)
    expect(await lain.ask('rencana.list', null)).toEqual([])
  })

  it('finds people by NIP and posts by unit and name where the ids are others', async () => {
    await asal().ask('rencana.bagikan', { id: RENCANA_UJI, sandi: null })
    const lain = kantor(denganId('lain-'))
    const { isi, ikut, beda } = await tinjau(lain)
    expect([ikut, beda]).toEqual([3, []])
    await lain.run('rencana.receive', { isi, nama: 'Rotasi' })
    const { langkah } = await terbaru(lain)
    expect(langkah.map((l) => [l.pegawaiId, l.jabatanId])).toEqual([
      ['lain-ani', 'lain-sekdis-b'],
      ['lain-citra', 'lain-kabid-a'],
      ['lain-budi', 'lain-kadis-a']
    ])
  })

  it('says who and what is not known here, and leaves only that out', async () => {
    await asal().ask('rencana.bagikan', { id: RENCANA_UJI, sandi: null })
    const semua = denganId('lain-')
    const lain = kantor({
      ...semua,
      pegawai:
        semua.pegawai?.filter((p) => p.nama !== 'Budi Chaniago').map((p) => (p.nama === 'Ani Malayu' ? { ...p, nama: 'Ani Melayu' } : p)) ??
        [],
      penempatan: []
    })
    const { isi, ikut, beda } = await tinjau(lain)
    expect(ikut).toBe(2)
    expect(beda).toEqual([
      'NIP 198609262015052001: di sini bernama Ani Melayu, di berkas Ani Malayu.',
      'Budi Chaniago (NIP 197503142000031002) tidak ada di data ini.'
    ])
    await lain.run('rencana.receive', { isi, nama: 'Rotasi' })
    const { langkah, izin, pengesampingan } = await terbaru(lain)
    expect([langkah.length, izin.length, pengesampingan.length]).toEqual([2, 0, 0])
  })

  it('of which nothing fits is refused', async () => {
    await asal().ask('rencana.bagikan', { id: RENCANA_UJI, sandi: null })
    const lain = kantor({})
    const { isi, ikut } = await tinjau(lain)
    expect(ikut).toBe(0)
    await expect(lain.run('rencana.receive', { isi, nama: 'Rotasi' })).rejects.toThrow('Tidak ada langkah')
  })

  it('is opened only from a file the officer chose', async () => {
    await expect(kantor().ask('rencana.buka-berkas', { berkas: '/etc/passwd', sandi: null })).rejects.toThrow('Pilih berkas rencananya')
  })
})
