import { describe, expect, it } from 'vitest'
import { ESELON } from '../../../src/domain/organisasi/jabatan'
import type { AngkaSusunan } from '../../../src/domain/rancangan/angka-susunan'
import { barisBanding } from '../../../src/domain/rancangan/baris-banding'
import { tabelBanding } from '../../../src/domain/rancangan/tabel-banding'

const NOL: AngkaSusunan = {
  unit: 0,
  unitMenunggu: 0,
  jabatan: 0,
  jabatanPerEselon: { 'II.a': 0, 'II.b': 0, 'III.a': 0, 'III.b': 0, 'IV.a': 0, 'IV.b': 0, 'V.a': 0 },
  kebutuhan: 0,
  terisi: 0,
  kurang: 0,
  lebih: 0,
  beban: 0,
  jabatanBerAbk: 0,
  pimpinanKosong: 0,
  tunjangan: 0
}
const KINI: AngkaSusunan = {
  ...NOL,
  unit: 40,
  jabatan: 90,
  jabatanPerEselon: { ...NOL.jabatanPerEselon, 'III.b': 12 },
  kebutuhan: 300,
  terisi: 250,
  pimpinanKosong: 4,
  tunjangan: 90_000_000
}

describe('the measures of a comparison', () => {
  it('leave out an eselon nobody has and an empty tray', () => {
    const ids = barisBanding([KINI, NOL]).map((b) => b.id)
    expect(ids).toEqual(['unit', 'jabatan', 'eselon-III.b', 'kebutuhan', 'terisi', 'kurang', 'lebih', 'pimpinanKosong', 'tunjangan'])
  })

  it('show an eselon and the tray as soon as one column has them', () => {
    const isian = { ...NOL, unitMenunggu: 1, jabatanPerEselon: { ...NOL.jabatanPerEselon, 'IV.a': 2 } }
    const ids = barisBanding([KINI, isian]).map((b) => b.id)
    expect(ids.slice(0, 5)).toEqual(['unit', 'unitMenunggu', 'jabatan', 'eselon-III.b', 'eselon-IV.a'])
  })

  it('read each eselon from its own number', () => {
    const penuh = { ...NOL, jabatanPerEselon: { 'II.a': 1, 'II.b': 2, 'III.a': 3, 'III.b': 4, 'IV.a': 5, 'IV.b': 6, 'V.a': 7 } }
    const eselon = barisBanding([penuh]).filter((b) => b.id.startsWith('eselon-'))
    expect(eselon.map((b) => [b.judul, b.nilai(penuh)])).toEqual(ESELON.map((e, i) => [`eselon ${e}`, i + 1]))
  })
})

describe('the comparison as a table', () => {
  const tabel = tabelBanding({ nama: 'Sekarang', tmt: '2026-11-22', angka: KINI }, [
    { nama: 'Ramping', tmt: '2027-01-01', angka: { ...KINI, unit: 36, tunjangan: 80_000_000 } },
    { nama: 'Gemuk', tmt: '2027-02-01', angka: { ...KINI, unit: 44 } }
  ])

  it('puts each draft beside its difference to the organisation as it is, not to the draft before', () => {
    expect(tabel.baris[0]).toEqual(['Unit organisasi', 40, 36, -4, 44, 4])
    expect(tabel.baris.at(-1)).toEqual(['Tunjangan struktural sebulan', 90_000_000, 80_000_000, -10_000_000, 90_000_000, 0])
  })

  it('tells the load of ABK where some post has one, its difference free of binary fractions', () => {
    const beban = { ...KINI, beban: 12.3, jabatanBerAbk: 4 }
    const { baris } = tabelBanding({ nama: 'Sekarang', tmt: '2026-11-22', angka: beban }, [
      { nama: 'Ramping', tmt: '2027-01-01', angka: { ...beban, beban: 12.35 } }
    ])
    expect(baris.find(([judul]) => judul === 'Beban kerja menurut ABK (orang)')).toEqual([
      'Beban kerja menurut ABK (orang)',
      12.3,
      12.35,
      0.05
    ])
    expect(tabel.baris.some(([judul]) => judul === 'Beban kerja menurut ABK (orang)')).toBe(false)
  })

  it('names every column with its day, and has a cell for each', () => {
    expect(tabel.kolom.map((k) => k.judul)).toEqual([
      'Ukuran',
      'Sekarang (22-11-2026)',
      'Ramping (01-01-2027)',
      'Selisih Ramping',
      'Gemuk (01-02-2027)',
      'Selisih Gemuk'
    ])
    expect(tabel.baris.every((b) => b.length === tabel.kolom.length)).toBe(true)
  })
})
