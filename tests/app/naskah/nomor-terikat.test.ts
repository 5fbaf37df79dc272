import { describe, expect, it } from 'vitest'
import type { RouteOutput } from '../../../src/contract/routes'
import { aNaskah } from '../../support/builders'
import { type KotaApp, kotaApp } from '../../support/kota-app'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'

/** Number and day of a decree, as somebody filled them in or as it was issued. */
type Keputusan = { readonly jenis: string; readonly nomor: string; readonly isTerbit: boolean }

const HARI = '2026-12-11'

async function appDengan(keputusan: readonly Keputusan[]): Promise<KotaApp> {
  const terbit = keputusan.filter((k) => k.isTerbit)
  const app = kotaApp({ ...kotaUji, naskah: terbit.map((k) => aNaskah({ ...k, rencanaId: RENCANA_UJI, tanggal: HARI })) })
  for (const { jenis, nomor } of keputusan.filter((k) => !k.isTerbit))
    await app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis, isian: { nomor_sk: nomor, tgl_sk: HARI } })
  return app
}

const terikatDi = async (app: KotaApp, jenis: string): Promise<RouteOutput<'naskah.isian'>['terikat']> =>
  (await app.ask('naskah.isian', { rencanaId: RENCANA_UJI, jenis })).terikat

const JPT: Keputusan = { jenis: 'sk-jpt', nomor: '31/2026', isTerbit: false }
const ADMINISTRATOR: Keputusan = { jenis: 'sk-administrator-pengawas', nomor: '32/2026', isTerbit: false }
const SEMUA: Keputusan = { jenis: 'sk-mutasi', nomor: '30/2026', isTerbit: false }
const terbit = (k: Keputusan): Keputusan => ({ ...k, isTerbit: true })

describe('the number of the decree in the form of a paper for each person', () => {
  it.each([
    ['is typed while no decree has one', [], undefined],
    ['is typed, also where it is that of the decree for everybody', [SEMUA], undefined],
    ['is that of the issued decree', [terbit(SEMUA)], { nilai: '30/2026', isTetap: true, petunjuk: 'Dari keputusan yang sudah terbit.' }],
    [
      'is that of each decree made apart',
      [JPT, terbit(ADMINISTRATOR)],
      { nilai: '31/2026; 32/2026', isTetap: true, petunjuk: 'Dari keputusan masing-masing orang; diubah pada naskah keputusan itu.' }
    ],
    [
      'is typed for those whose decree has none, and says so',
      [JPT],
      {
        nilai: '31/2026',
        isTetap: false,
        petunjuk: 'Untuk 2 orang yang keputusannya belum bernomor; yang lain memakai nomor keputusannya sendiri (31/2026).'
      }
    ]
  ])('%s', async (_, keputusan, nomor) => {
    const terikat = await terikatDi(await appDengan(keputusan), 'spp')
    expect(terikat['nomor_sk']).toEqual(nomor)
    expect(terikat['tgl_sk']).toEqual(nomor && { ...nomor, nilai: '11 Desember 2026' })
  })

  it('is the field of the decree itself, and of letters that cite no person', async () => {
    const app = await appDengan([terbit(SEMUA)])
    for (const jenis of ['sk-mutasi', 'sk-jpt', 'undangan-pelantikan', 'nota-dinas']) expect(await terikatDi(app, jenis)).toEqual({})
    expect(await app.ask('naskah.isian', { rencanaId: null, jenis: 'spp' })).toMatchObject({ terikat: {} })
  })

  it('is always that of the decree in a copy of it', async () => {
    expect(await terikatDi(await appDengan([terbit(SEMUA)]), 'salinan')).toMatchObject({
      tgl_sk: { nilai: '11 Desember 2026', isTetap: true }
    })
  })

  it('is no empty field where the decrees give it', async () => {
    const kosong = async (keputusan: readonly Keputusan[]): Promise<number> => {
      const app = await appDengan(keputusan)
      return (await app.ask('naskah.jenis', { rencanaId: RENCANA_UJI, pegawaiIds: [] })).find((j) => j.id === 'spp')?.kosong ?? 0
    }
    expect((await kosong([])) - (await kosong([JPT, ADMINISTRATOR]))).toBe(2)
    expect(await kosong([JPT])).toBe(await kosong([]))
  })
})

describe('a plan that says nothing', () => {
  it.each([
    ['an empty plan', { ...kotaUji, langkah: [] }, RENCANA_UJI],
    ['no plan', kotaUji, null]
  ])('has no paper that is ready: %s', async (_, rows, rencanaId) => {
    const app = kotaApp(rows)
    const jenis = await app.ask('naskah.jenis', { rencanaId, pegawaiIds: [] })
    expect(jenis.filter((j) => j.subjek.length > 0).map((j) => j.id)).toEqual([])
    const minta = { jenis: 'telaahan-staf', rencanaId, pegawaiIds: [], kunci: null, isian: {}, pola: null }
    expect(await app.ask('naskah.pratinjau', minta)).toMatchObject({
      pdf: '',
      temuan: [{ isKeras: true, pesan: 'Rencana ini belum memuat orang untuk Telaahan Staf; susun dahulu rencananya.' }]
    })
    expect(app.dicetak).toEqual([])
  })
})
