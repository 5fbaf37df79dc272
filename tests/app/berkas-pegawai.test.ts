import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore } from '../../electron/db/store'
import { inserted } from '../../src/domain/kit/changeset'
import { AsesmenId } from '../../src/domain/pegawai/asesmen'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { aCatatan, aHubungan, aHukdis, anAsesmen, aPegawai, aPelatihan } from '../support/builders'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

const ANI = PegawaiId.parse('ani')
const BUDI = PegawaiId.parse('budi')
const CITRA = PegawaiId.parse('citra')

let app: TestApp
beforeEach(() => {
  app = testApp()
  createStore(app.db).apply(
    [
      inserted('pegawai', aPegawai({ id: ANI, nama: 'Ani Malayu', gelarBelakang: null })),
      inserted('pegawai', aPegawai({ id: BUDI, nama: 'Budi Koto', gelarBelakang: null })),
      inserted('pegawai', aPegawai({ id: CITRA, nama: 'Citra Guci', gelarBelakang: null })),
      inserted('pelatihan', aPelatihan({ id: 'lama', pegawaiId: ANI, tahun: 2015 })),
      inserted('pelatihan', aPelatihan({ id: 'baru', pegawaiId: ANI, tahun: 2023, jenis: 'PKP' })),
      inserted('asesmen', anAsesmen({ id: 'nilai', pegawaiId: ANI })),
      inserted('hukdis', aHukdis({ id: 'teguran', pegawaiId: ANI, uraian: 'Penundaan kenaikan pangkat' })),
      inserted('hubungan', aHubungan({ id: 'nikah', pegawaiId: BUDI, kerabatId: ANI })),
      inserted('catatan', aCatatan({ id: 'sakit', pegawaiId: ANI, uraian: 'Rawat jalan jantung' }))
    ],
    {
      kunci: 'benih-uji-berkas',
      waktu: HARI_INI,
      pelaku: 'penguji',
      peran: '',
      alasan: null,
      versi: '',
      perintah: 'benih',
      label: 'Benih',
      jenis: 'do',
      input: null
    }
  )
})
afterEach(() => app.close())

const detail = () => app.ask('pegawai.detail', { id: ANI })
const berkas = (bagian: 'hukdis' | 'hubungan' | 'catatan', kunci: string, id = ANI) => app.ask('pegawai.berkas', { id, bagian, kunci })
const jejak = async (): Promise<readonly string[]> =>
  (await app.ask('pegawai.audit', { id: ANI, sebelum: null, jumlah: 50 })).baris.map((b) => b.label)

describe('the page about a person', () => {
  test('gives trainings and assessments, the newest first', async () => {
    const found = await detail()
    expect(found?.pelatihan.map((p) => p.id)).toEqual(['baru', 'lama'])
    expect(found?.asesmen.map((a) => a.id)).toEqual(['nilai'])
  })

  test('only counts discipline, family and notes: their words do not cross the border unasked', async () => {
    const found = await detail()
    expect(found?.tertutup).toEqual({ hukdis: 1, hubungan: 1, catatan: 1 })
    const teks = JSON.stringify(found)
    for (const rahasia of ['Penundaan', 'jantung', 'Budi', 'SUAMI_ISTRI']) expect(teks).not.toContain(rahasia)
  })

  test.each(['hukdis', 'hubungan', 'catatan'] as const)(
    'opens %s once it is asked for, and writes the asking down once',
    async (bagian) => {
      const pertama = await berkas(bagian, 'minta-pertama')
      expect(pertama.baris).toHaveLength(1)
      await berkas(bagian, 'minta-pertama')
      expect((await jejak()).filter((label) => label.startsWith('Tampilkan'))).toHaveLength(1)
      await berkas(bagian, 'minta-kedua')
      expect((await jejak()).filter((label) => label.startsWith('Tampilkan'))).toHaveLength(2)
    }
  )

  test('names the relative from both sides of one row', async () => {
    const namaDari = async (id: PegawaiId): Promise<unknown> => {
      const { baris } = await berkas('hubungan', `keluarga-${id}`, id)
      return baris.map((h) => 'namaKerabat' in h && h.namaKerabat)
    }
    expect(await namaDari(ANI)).toEqual(['Budi Koto'])
    expect(await namaDari(BUDI)).toEqual(['Ani Malayu'])
    expect(await namaDari(CITRA)).toEqual([])
  })

  test('shows no one the folded part of somebody who is not there', async () => {
    await expect(berkas('hukdis', 'minta-hilang', PegawaiId.parse('siapa'))).rejects.toThrow('Pegawai tidak ditemukan.')
  })

  test('keeps health and discipline out of the trail of changes', async () => {
    await app.run('catatan.save', {
      id: null,
      pegawaiId: ANI,
      jenis: 'KEHAMILAN',
      uraian: 'Hamil lima bulan',
      tahun: null,
      mulai: null,
      selesai: null
    })
    const teks = JSON.stringify(await app.ask('pegawai.audit', { id: ANI, sebelum: null, jumlah: 50 }))
    expect(teks).toContain('Tambah berkas tertutup Ani Malayu')
    for (const rahasia of ['Hamil', 'KEHAMILAN', 'jantung', 'Penundaan']) expect(teks).not.toContain(rahasia)
  })
})

describe('each command is one step of undo that restores everything', () => {
  const dasar = { id: null, pegawaiId: ANI } as const
  const langkah: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
    ['pelatihan.save', () => app.run('pelatihan.save', { ...dasar, jenis: 'PKA', nama: 'PKA', tahun: 2024, jp: null, nomor: null })],
    ['pelatihan.remove', () => app.run('pelatihan.remove', { id: aPelatihan({ id: 'lama' }).id })],
    [
      'asesmen.save',
      () =>
        app.run('asesmen.save', {
          id: AsesmenId.parse('nilai'),
          pegawaiId: ANI,
          jenis: 'ASESMEN',
          tanggal: '2025-06-01',
          jpm: 70,
          kotak: 5,
          uraian: null
        })
    ],
    ['asesmen.remove', () => app.run('asesmen.remove', { id: AsesmenId.parse('nilai') })],
    ['catatan.remove', () => app.run('catatan.remove', { id: aCatatan({ id: 'sakit' }).id })],
    ['hukdis.save', () => app.run('hukdis.save', { ...dasar, tingkat: 'RINGAN', uraian: 'Teguran', mulai: '2026-02-01', selesai: null })],
    ['hukdis.remove', () => app.run('hukdis.remove', { id: aHukdis({ id: 'teguran' }).id })],
    ['hubungan.save', () => app.run('hubungan.save', { ...dasar, kerabatId: CITRA, jenis: 'SAUDARA' })],
    ['hubungan.remove', () => app.run('hubungan.remove', { id: aHubungan({ id: 'nikah' }).id })],
    [
      'masa-larangan.save',
      () =>
        app.run('masa-larangan.save', {
          id: null,
          jenis: 'LAINNYA',
          nama: 'Tutup tahun',
          mulai: '2026-12-20',
          sampai: '2026-12-31',
          dasar: null
        })
    ],
    ['ketentuan.set', () => app.run('ketentuan.set', { kunci: 'R-01.bulanMinimum', nilai: '36', dasarHukum: null, berlakuMulai: HARI_INI })]
  ]

  const keadaan = async (): Promise<string> => {
    const { pelatihan, asesmen, catatan, hukdis, hubungan, masaLarangan } = await app.ask('mutasi.arsip', null)
    const rows = [pelatihan, asesmen, catatan, hukdis, hubungan, masaLarangan, await app.ask('ketentuan.list', null)].flat()
    // a row that comes back stands at the end of its table
    return JSON.stringify([await detail(), rows.toSorted((a, b) => a.id.localeCompare(b.id))])
  }

  test.each(langkah)('%s', async (_, run) => {
    const semula = await keadaan()
    await run()
    const sesudah = await keadaan()
    expect(sesudah).not.toBe(semula)
    await app.ask('history.undo', null)
    expect(await keadaan()).toBe(semula)
    await app.ask('history.redo', null)
    expect(await keadaan()).toBe(sesudah)
  })
})

test('the trail of a setting names who changed it, also what was taken back, and nothing of other settings', async () => {
  const kunci = 'R-01.bulanMinimum'
  const set = (k: string, nilai: string): Promise<unknown> =>
    app.run('ketentuan.set', { kunci: k, nilai, dasarHukum: null, berlakuMulai: HARI_INI })
  await set(kunci, '36')
  await set('R-02.bulanMaksimum', '72')
  await app.run('ketentuan.reset', { kunci, berlakuMulai: HARI_INI })
  await app.ask('history.undo', null)
  const found = await app.ask('ketentuan.jejak', { kunci })
  expect(found.map((b) => [b.jenis, b.label])).toEqual([
    ['undo', 'Kembalikan Masa jabatan minimum: masa jabatan paling singkat ke bawaan'],
    ['do', 'Kembalikan Masa jabatan minimum: masa jabatan paling singkat ke bawaan'],
    ['do', 'Ubah Masa jabatan minimum: masa jabatan paling singkat menjadi 36 bulan']
  ])
  expect(found.every((b) => b.pelaku === 'penguji')).toBe(true)
})
