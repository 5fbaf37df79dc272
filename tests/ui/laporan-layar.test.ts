import { describe, expect, it } from 'vitest'
import {
  bacaNilai,
  keadaanTanggal,
  parameterAngka,
  parameterPegawai,
  parameterRencana,
  parameterUnor,
  parameterYaTidak
} from '../../src/domain/laporan/parameter'
import { semuaLaporan } from '../../src/domain/laporan/semua-laporan'
import { stretchesOf, stuckAt } from '../../src/ui/components/data-grid/grid-column'
import { bagianKatalog } from '../../src/ui/features/laporan/baku/bagian-katalog'
import { alamatDariIsian, belumDipilih, isianDariAlamat, NAMA_ALAMAT } from '../../src/ui/features/laporan/baku/isian-alamat'
import { teksSel } from '../../src/ui/features/laporan/lembar/teks-sel'
import { urutBerikut } from '../../src/ui/features/laporan/lembar/tampilan-lembar'
import { tanggalPilihan } from '../../src/ui/features/laporan/parameter/pilihan-tanggal'
import { asalOf } from '../../src/ui/lib/asal'

const HARI_INI = '2026-11-23'

describe('the address of a report', () => {
  const parameter = {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    tahun: parameterAngka('Tahun', { min: 2000, maks: 2100, satuan: '', baku: () => 2026 }),
    rinci: parameterYaTidak('Rinci', true)
  }

  it.each([
    ['nothing', {}, {}],
    ['a day', { tanggal: '2026-12-31' }, { tanggal: '2026-12-31' }],
    ['a number', { tahun: '2024' }, { tahun: 2024 }],
    ['yes and no', { rinci: 'false' }, { rinci: false }],
    ['names of others', { id: 'duk', tab: 'baku', tanggal: '' }, {}]
  ])('gives %s', (_, kueri, isian) => expect(isianDariAlamat(parameter, kueri)).toEqual(isian))

  it('comes back as it was written, and answers the report', () => {
    const isian = { tanggal: '2026-12-31', unor: 'u-1', tahun: 2024, rinci: false }
    const kembali = isianDariAlamat(parameter, alamatDariIsian(isian))
    expect(kembali).toEqual(isian)
    expect(bacaNilai(parameter, kembali, HARI_INI)).toMatchObject({ ok: true, value: isian })
  })

  it('leaves out what was not chosen', () =>
    expect(alamatDariIsian({ unor: null, tanggal: '2026-01-01' })).toEqual({ tanggal: '2026-01-01' }))

  it('has no parameter that is called as a part of the address', () => {
    const nama = semuaLaporan.flatMap((l) => Object.keys(l.parameter))
    expect(nama.filter((n) => NAMA_ALAMAT.some((a) => a === n))).toEqual([])
  })

  it.each([
    ['a plan', { rencana: parameterRencana() }, {}, 'RENCANA'],
    ['a person, after what is there', { tanggal: keadaanTanggal(), orang: parameterPegawai() }, {}, 'PEGAWAI'],
    ['nothing once chosen', { rencana: parameterRencana() }, { rencana: 'r-1' }, null],
    ['nothing for a unit', { unor: parameterUnor() }, {}, null]
  ] as const)('waits for %s', (_, diminta, isian, belum) => expect(belumDipilih(diminta, isian)).toBe(belum))

  it.each([
    ['a screen', { asal: '#/beranda' }, '#/beranda'],
    ['nowhere', {}, null],
    ['no page of elsewhere', { asal: 'https://contoh.test/#/beranda' }, null],
    ['no program', { asal: 'javascript:1' }, null]
  ])('leads back to %s', (_, kueri, asal) => expect(asalOf(kueri)).toBe(asal))
})

describe('days by name', () => {
  it.each([
    ['HARI_INI', '2026-11-23', '2026-11-23'],
    ['AKHIR_BULAN', '2026-11-23', '2026-11-30'],
    ['AKHIR_BULAN', '2026-11-30', '2026-11-30'],
    ['AKHIR_BULAN', '2028-02-01', '2028-02-29'],
    ['AKHIR_BULAN', '2026-12-31', '2026-12-31'],
    ['AKHIR_TAHUN', '2026-12-31', '2026-12-31'],
    ['TAHUN_LALU', '2028-02-29', '2027-12-31']
  ] as const)('%s on %s is %s', (pilihan, hariIni, hari) => expect(tanggalPilihan(pilihan, hariIni)).toBe(hari))
})

describe('a cell', () => {
  it.each([
    ['198311042011052001', 'TEKS', '198311042011052001'],
    [2026, 'TEKS', '2026'],
    [12345, 'ANGKA', '12.345'],
    [0, 'ANGKA', '0'],
    [2.5, 'DESIMAL', '2,50'],
    [0.125, 'PERSEN', '12,5%'],
    [1260000, 'RUPIAH', 'Rp1.260.000'],
    [3, 'SELISIH', '+3'],
    [-3, 'SELISIH', '−3'],
    [0, 'SELISIH', '0'],
    ['2026-12-31', 'TANGGAL', '31-12-2026'],
    ['belum ada', 'TANGGAL', 'belum ada'],
    ['–', 'ANGKA', '–'],
    [null, 'ANGKA', '']
  ] as const)('%s of %s reads %s', (sel, jenis, teks) => expect(teksSel(sel, jenis)).toBe(teks))
})

describe('the order of a report', () => {
  const naik = { key: 'nama', turun: false }
  const turun = { key: 'nama', turun: true }
  const lain = { key: 'nip', turun: false }

  it.each([
    ['up', null, naik, naik],
    ['down', naik, turun, turun],
    ['as the report has it, at the third click', turun, naik, null],
    ['by another column', turun, lain, lain]
  ] as const)('%s', (_, kini, diklik, berikut) => expect(urutBerikut(kini, diklik)).toEqual(berikut))
})

describe('the catalogue', () => {
  const judul = (lihat: { readonly cari: string; readonly favorit: readonly string[] }) =>
    bagianKatalog(semuaLaporan, lihat).map((b) => b.judul)

  it.each([
    ['without stars', []],
    ['with one', ['nominatif']]
  ])('lists every report once, %s', (_, favorit) => {
    const ids = bagianKatalog(semuaLaporan, { cari: '', favorit }).flatMap((b) => b.laporan.map((l) => l.id))
    expect(ids.toSorted()).toEqual(semuaLaporan.map((l) => l.id).toSorted())
  })

  it('begins with what has a star', () => {
    expect(judul({ cari: '', favorit: ['nominatif'] })[0]).toBe('Favorit')
    expect(judul({ cari: '', favorit: ['sudah-tidak-ada'] })).not.toContain('Favorit')
  })

  it('finds by name and by meaning, every word of it', () => {
    const cari = (kata: string) => bagianKatalog(semuaLaporan, { cari: kata, favorit: [] }).flatMap((b) => b.laporan.map((l) => l.id))
    expect(cari('NOMINATIF')).toContain('nominatif')
    expect(cari('nominatif masa kerja')).toContain('nominatif')
    expect(cari('nominatif kata-yang-tidak-ada')).toEqual([])
  })
})

describe('the head of a grid', () => {
  const kolom = (key: string, lain: { readonly group?: string; readonly isFixed?: boolean; readonly grow?: number } = {}) => ({
    key,
    title: key,
    width: 100,
    render: () => null,
    ...lain
  })

  it('puts neighbours of one group under one title, and only neighbours', () => {
    const semua = [
      kolom('no'),
      kolom('tahun', { group: 'MK' }),
      kolom('bulan', { group: 'MK' }),
      kolom('ket'),
      kolom('lain', { group: 'MK' })
    ]
    expect(stretchesOf(semua).map(({ group, columns }) => [group, ...columns.map((c) => c.key)])).toEqual([
      [null, 'no'],
      ['MK', 'tahun', 'bulan'],
      [null, 'ket'],
      ['MK', 'lain']
    ])
  })

  const last = (left: number) => ({ left, isLast: true })
  const first = (left: number) => ({ left, isLast: false })

  it.each([
    ['the first ones one beside the other', [{ isFixed: true }, { isFixed: true }, {}], false, [first(0), last(100), null]],
    ['after the tick boxes', [{ isFixed: true }, {}], true, [last(40), null]],
    ['none behind one that moves', [{}, { isFixed: true }], false, [null, null]],
    ['none behind one that grows', [{ isFixed: true, grow: 1 }, { isFixed: true }], false, [last(0), null]]
  ] as const)('keeps in view %s', (_, semua, isSelectable, tempat) =>
    expect(
      stuckAt(
        semua.map((lain, at) => kolom(String(at), lain)),
        isSelectable
      )
    ).toEqual(tempat)
  )
})
