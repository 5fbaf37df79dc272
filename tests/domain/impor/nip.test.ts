import { describe, expect, it } from 'vitest'
import { isPresisiHilang, nipOfSel } from '../../../src/domain/impor/nilai/nip'
import { bagianNip } from '../../../src/domain/pegawai/nip'
import { HARI_INI } from '../../support/given'

const pesanOf = (sel: Parameters<typeof nipOfSel>[0]): string => {
  const hasil = nipOfSel(sel, HARI_INI)
  return hasil.ok ? 'diterima' : hasil.pesan
}

describe('the parts of a NIP', () => {
  it('of a PNS', () =>
    expect(bagianNip('198609262015051001')).toEqual({
      tanggalLahir: '1986-09-26',
      tahunTmt: 2015,
      bulanTmt: 5,
      jenisKelamin: 'L',
      urut: '001'
    }))
  it('of a PPPK: digits 13 and 14 are no month', () =>
    expect(bagianNip('199009132025242014')).toEqual({
      tanggalLahir: '1990-09-13',
      tahunTmt: 2025,
      bulanTmt: null,
      jenisKelamin: 'P',
      urut: '014'
    }))
  it('has none when the first eight digits are no day', () => expect(bagianNip('198602302015051001')).toBeNull())
})

describe('a NIP cell', () => {
  it.each(["'198609262015051001", '19860926 201505 1 001', '\u200b198609262015051001\u00a0', '19860926.201505.1.001'])(
    'NIP-1: %j is taken',
    (teks) => expect(pesanOf(teks)).toBe('diterima')
  )
  it.each(['19860926201505100', '1986092620150510011', 'belum ada'])('NIP-1: %j is refused', (teks) =>
    expect(pesanOf(teks)).toMatch(/18 angka/)
  )
  it.each([
    ['198602302015051001', /kalender/],
    ['201009262026051001', /17–75/],
    ['194009261965051001', /17–75/]
  ])('NIP-2: %s is refused', (nip, pesan) => expect(pesanOf(nip)).toMatch(pesan))
  it('NIP-2: the 17th birthday is old enough, the day before is not', () => {
    expect(pesanOf('200911222026051001')).toBe('diterima')
    expect(pesanOf('200911232026051001')).toMatch(/17–75/)
  })
  it.each([
    ['a number, digits lost by Excel', { angka: '198609262015051000', tanggal: false }],
    ['a number, digits as typed', { angka: '198609262015051001', tanggal: false }],
    ['E notation', { angka: '1.98609262015051E+17', tanggal: false }],
    ['text in E notation', '1,98609E+17'],
    ['text that ends in 000', '198609262015051000']
  ])('NIP-9: %s is refused with the cure', (_, sel) => expect(pesanOf(sel)).toMatch(/Ubah kolom NIP menjadi Teks/))
})

describe('what is left of a lost NIP', () => {
  const sisaOf = (sel: Parameters<typeof nipOfSel>[0]): unknown => {
    const hasil = nipOfSel(sel, HARI_INI)
    return hasil.ok ? 'diterima' : hasil.sisa && [hasil.sisa.tanggalLahir, hasil.sisa.jenisKelamin]
  }
  it.each([
    [{ angka: '198609262015051000', tanggal: false }, ['1986-09-26', 'L']],
    [{ angka: '1.98609262015052E+17', tanggal: false }, ['1986-09-26', 'P']],
    ['198609262015051000', ['1986-09-26', 'L']],
    ['1,98609E+17', null],
    ['19860926201505100', null]
  ])('%j tells birth date and sex %j', (sel, sisa) => expect(sisaOf(sel)).toEqual(sisa))
})

describe('lost digits', () => {
  it('are seen in long numbers only', () => {
    expect(isPresisiHilang({ angka: '812345678901234', tanggal: false })).toBe(false)
    expect(isPresisiHilang({ angka: '8.1E10', tanggal: false })).toBe(false)
    expect(isPresisiHilang('3578011205900001')).toBe(false)
  })
})
