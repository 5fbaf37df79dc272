import { describe, expect, it } from 'vitest'
import { kembarMenurut } from '../../../src/domain/kualitas/kembar'
import { bagianNik } from '../../../src/domain/kualitas/nik'
import { pensiunLewat } from '../../../src/domain/kualitas/pensiun-lewat'
import { periksaKualitas } from '../../../src/domain/kualitas/periksa-kualitas'
import { skorOf } from '../../../src/domain/kualitas/skor'
import { tingkatGelar } from '../../../src/domain/kualitas/tingkat-gelar'

describe('the level of a title', () => {
  it.each([
    [null, null, 0],
    ['H.', null, 0],
    ['Hj.', 'A.Md.Keb.', 1],
    [null, 'AMd', 1],
    [null, 'Amd.Kep', 1],
    [null, 'B.A.', 1],
    [null, 'S.Kom.', 2],
    [null, 'SE', 2],
    [null, 'S. Sos', 2],
    [null, 'S.Tr.IP.', 2],
    ['dr.', null, 2],
    ['Drs. H.', null, 2],
    [null, 'S.Kep., Ns.', 2],
    [null, 'S.Pd., Gr.', 2],
    [null, 'S.H., M.H.', 3],
    [null, 'SE, MM', 3],
    ['dr.', 'Sp.A(K)', 3],
    [null, 'S.H., LL.M.', 3],
    ['Dr.', 'S.H., M.H.', 4],
    ['Dr. H.', null, 4],
    [null, 'S.T., M.Eng., Ph.D.', 4]
  ])('of %j, %j is %i', (depan, belakang, tingkat) => expect(tingkatGelar(depan, belakang)).toBe(tingkat))
})

describe('the parts of a NIK', () => {
  it.each([
    ['1373011703800001', { hari: 17, bulan: 3, tahun: 80, jenisKelamin: 'L' }],
    ['1373015703800001', { hari: 17, bulan: 3, tahun: 80, jenisKelamin: 'P' }],
    ['1373014003800001', null],
    ['1373014103800001', { hari: 1, bulan: 3, tahun: 80, jenisKelamin: 'P' }],
    ['1373013104800001', null],
    ['137301170380001', null]
  ])('%s: %j', (nik, bagian) => expect(bagianNik(nik)).toEqual(bagian))
})

describe('TMT pensiun that has passed', () => {
  it.each([
    ['1968-12-05', '2026-12-31', null],
    ['1968-12-05', '2027-01-01', '2027-01-01'],
    ['1968-11-30', '2026-11-30', null],
    ['1968-11-30', '2026-12-01', '2026-12-01'],
    ['1980-01-01', '2026-12-01', null]
  ])('born %s, on %s: %s', (lahir, pada, tmt) => expect(pensiunLewat(lahir, 58, pada)).toBe(tmt))
})

describe('rows that share a key', () => {
  it('come in groups; without a key they share nothing', () => {
    expect(kembarMenurut(['a', 'B', 'A', 'c', '-', '-'], (x) => (x === '-' ? null : x.toLowerCase()))).toEqual([['a', 'A']])
  })
})

describe('the score', () => {
  const diperiksa = { pegawai: 100, jabatan: 50, unor: 0 }
  const dua = periksaKualitas.filter(({ entitas }) => entitas === 'pegawai').slice(0, 2)
  const terhitung = (jumlah: number) => dua.map((periksa) => ({ periksa, jumlah }))

  it('is the share of checked rows with nothing wrong', () => {
    expect(skorOf(terhitung(0), diperiksa)).toBe(1)
    expect(skorOf(terhitung(1), diperiksa)).toBe(0.99)
    expect(skorOf(terhitung(100), diperiksa)).toBe(0)
  })
  it('is not lowered by what is merely worth knowing', () => {
    const catatan = periksaKualitas.filter(({ isCatatan }) => isCatatan).map((periksa) => ({ periksa, jumlah: 50 }))
    expect(catatan.map(({ periksa }) => periksa.id)).toEqual(['L-12'])
    expect(skorOf([...terhitung(1), ...catatan], diperiksa)).toBe(0.99)
    expect(skorOf(catatan, diperiksa)).toBe(1)
  })
  it('is whole where there is nothing to check, and never below nothing', () => {
    expect(skorOf([], diperiksa)).toBe(1)
    expect(skorOf(terhitung(1), { ...diperiksa, pegawai: 0 })).toBe(1)
    expect(skorOf(terhitung(101), diperiksa)).toBe(0)
  })
})
