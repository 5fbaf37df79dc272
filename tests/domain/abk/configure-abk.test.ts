import { describe, expect, it } from 'vitest'
import { type AturanAbk, ATURAN_ABK_BAKU, MEDAN_ATURAN_ABK } from '../../../src/domain/abk/aturan-abk'
import { configureAbk } from '../../../src/domain/abk/commands/configure-abk'
import { setKetentuan } from '../../../src/domain/ketentuan/commands/set-ketentuan'
import { aturanAbkKini, daftarKetentuan } from '../../../src/domain/ketentuan/setelan'
import { aKetentuan } from '../../support/builders'
import { aGiven, HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { perform } from '../organisasi/kota-register'
import { kotaAbk } from './kota-abk'

const { newId } = aGiven()
const configure = (patch: Partial<AturanAbk>, rows: Rows = kotaAbk, hari = HARI_INI): Rows =>
  perform(rows, configureAbk, { aturan: { ...ATURAN_ABK_BAKU, ...patch } }, { ...aGiven(hari), newId })
const ketentuan = (rows: Rows) => rows.ketentuan?.map((k) => `${k.kunci} ${k.nilai} ${k.berlakuMulai}..${k.berlakuSampai ?? ''}`)
const kebutuhan = (rows: Rows) => rows.jabatan?.map((j) => `${j.id} ${j.bebanKerja ?? '-'} ${j.kebutuhan}`)

describe('abk.configure', () => {
  it('stores what differs, from today on, and works every post with an ABK out again', () => {
    const after = configure({ waktuEfektif: 60_000, batasPembulatan: 0.4, skalaB: 0.81 })
    expect(ketentuan(after)).toEqual([
      'abk.waktuEfektif 60000 2026-11-22..',
      'abk.batasPembulatan 0.4 2026-11-22..',
      'abk.skalaB 0.81 2026-11-22..'
    ])
    expect(kebutuhan(after)).toEqual(['kabid - 1', 'jf - 2', 'jf-lain - 3', 'pelaksana 150000 3'])
    expect(aturanAbkKini(after.ketentuan ?? [])).toEqual({
      ...ATURAN_ABK_BAKU,
      waktuEfektif: 60_000,
      batasPembulatan: 0.4,
      skalaB: 0.81
    })
  })
  it('ends the value before it, corrects one of the same day, and comes back to what holds otherwise', () => {
    const satu = configure({ waktuEfektif: 60_000 }, kotaAbk, '2026-01-01')
    const dua = configure({ waktuEfektif: 50_000 }, satu)
    const tiga = configure({}, dua)
    expect(ketentuan(dua)).toEqual(['abk.waktuEfektif 60000 2026-01-01..2026-11-22', 'abk.waktuEfektif 50000 2026-11-22..'])
    expect(ketentuan(tiga)).toEqual(['abk.waktuEfektif 60000 2026-01-01..2026-11-22', 'abk.waktuEfektif 75000 2026-11-22..'])
    expect(kebutuhan(tiga)).toEqual(kebutuhan(kotaAbk))
  })
  it('is what holds also when the clock ran ahead before', () => {
    const dua = configure({ waktuEfektif: 50_000, hariKerja: 240 }, configure({ waktuEfektif: 60_000 }, kotaAbk, '2031-01-01'))
    expect(aturanAbkKini(dua.ketentuan ?? [])).toEqual({ ...ATURAN_ABK_BAKU, waktuEfektif: 50_000, hariKerja: 240 })
    expect(ketentuan(dua)).toEqual(['abk.waktuEfektif 50000 2031-01-01..', 'abk.hariKerja 240 2031-01-01..'])
  })
  it('keeps the legal basis the office wrote down', () => {
    const rows = { ...kotaAbk, ketentuan: [aKetentuan({ kunci: 'abk.hariKerja', nilai: '240', dasarHukum: 'Perwako 1/2026' })] }
    expect(configure({ hariKerja: 241 }, rows).ketentuan?.at(-1)).toMatchObject({ nilai: '241', dasarHukum: 'Perwako 1/2026' })
  })
  it.each([
    ['what changes nothing', {}, 'Tidak ada yang berubah.'],
    ['a scale that does not fall', { skalaC: 0.95 }, 'Batas nilai C harus lebih kecil daripada batas nilai B.'],
    [
      'a need no office has',
      { waktuEfektif: 1 },
      'Beban kerja Pengadministrasi Perkantoran setara pekerjaan 150.000 orang. Periksa waktu kerja efektif.'
    ]
  ])('refuses %s', (_, patch, pesan) => expect(() => configure(patch)).toThrow(pesan))
})

it('is the only way to these settings: set one by one they would leave every post behind', () => {
  expect(() =>
    perform(kotaAbk, setKetentuan, { kunci: 'abk.waktuEfektif', nilai: '60000', dasarHukum: null, berlakuMulai: HARI_INI })
  ).toThrow('Ketentuan ABK diubah pada Pengaturan ABK di Peta Jabatan, karena kebutuhan setiap jabatan ikut dihitung ulang.')
})

it('stands in the list of settings, each with what holds otherwise and its source', () => {
  const daftar = daftarKetentuan([]).filter((k) => k.kunci.startsWith('abk.'))
  expect(daftar.map((k) => [k.kunci, k.baku])).toEqual(MEDAN_ATURAN_ABK.map((medan) => [`abk.${medan}`, ATURAN_ABK_BAKU[medan]]))
  expect(daftar.filter((k) => k.judul === '' || k.dasar === '')).toEqual([])
})
