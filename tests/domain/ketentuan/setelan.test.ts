import { describe, expect, it } from 'vitest'
import { setKetentuan } from '../../../src/domain/ketentuan/commands/set-ketentuan'
import { daftarKetentuan, setelanPada } from '../../../src/domain/ketentuan/setelan'
import { mutasiRules } from '../../../src/domain/mutasi/mutasi-rules'
import { aKetentuan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

describe('setelanPada', () => {
  const rows = [
    aKetentuan({ nilai: '24', berlakuMulai: '2020-01-01', berlakuSampai: '2027-01-01' }),
    aKetentuan({ nilai: '36', berlakuMulai: '2027-01-01' }),
    aKetentuan({ kunci: 'bup.bupPengawas', nilai: '60', berlakuMulai: '2027-01-01' }),
    aKetentuan({ kunci: 'R-01.salah', nilai: 'dua', berlakuMulai: '2020-01-01' })
  ]
  it('takes the value in force on the day, to the day', () => {
    expect(setelanPada(rows, '2019-12-31')('R-01')).toEqual({})
    expect(setelanPada(rows, '2026-12-31')('R-01')).toEqual({ bulanMinimum: 24 })
    expect(setelanPada(rows, '2027-01-01')('R-01')).toMatchObject({ bulanMinimum: 36 })
  })
  it('answers with the same object each time, by which a rule knows that nothing changed', () => {
    const setelanOf = setelanPada(rows, '2027-01-01')
    expect(setelanOf('R-01')).toBe(setelanOf('R-01'))
    expect(setelanOf('R-41')).toBe(setelanOf('R-40'))
  })
  it('gives a shared setting to every rule, and ignores what is no number', () => {
    expect(setelanPada(rows, '2027-01-01')('R-41')).toEqual({ bupPengawas: 60 })
  })
})

it('lists every setting once, with default and legal basis', () => {
  const daftar = daftarKetentuan(mutasiRules)
  expect(new Set(daftar.map((k) => k.kunci)).size).toBe(daftar.length)
  expect(daftar.every((k) => k.dasar !== '')).toBe(true)
  expect(daftar).toContainEqual({
    kunci: 'R-01.bulanMinimum',
    judul: 'Masa jabatan minimum: masa jabatan paling singkat',
    baku: 24,
    dasar: 'PP 11/2017 Ps 190 ayat (3); PerBKN 5/2019',
    perluDicek: false
  })
  expect(daftar.filter((k) => k.kunci.endsWith('bupJpt'))).toEqual([
    { kunci: 'bup.bupJpt', judul: 'BUP JPT', baku: 60, dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239', perluDicek: true }
  ])
})

describe('ketentuan.set', () => {
  const set = (rows: Rows, kunci: string, nilai: string, berlakuMulai = '2027-01-01') => {
    const input = { kunci, nilai, dasarHukum: null, berlakuMulai }
    const facts = setKetentuan.gather(memoryReader(rows), input, aGiven())
    if (!facts.ok) throw new Error('gather never refuses')
    const decided = setKetentuan.decide(facts.value, input, aGiven())
    return decided.ok
      ? applied(rows, decided.value).ketentuan?.map((k) => `${k.nilai} ${k.berlakuMulai}..${k.berlakuSampai ?? ''}`)
      : decided.error.pesan
  }
  const satu: Rows = { ketentuan: [aKetentuan({ nilai: '24', berlakuMulai: '2026-01-01' })] }
  it('ends the value before it', () =>
    expect(set(satu, 'R-01.bulanMinimum', '36')).toEqual(['24 2026-01-01..2027-01-01', '36 2027-01-01..']))
  it('corrects a value of the same day', () => expect(set(satu, 'R-01.bulanMinimum', '36', '2026-01-01')).toEqual(['36 2026-01-01..']))
  it('ends where a later value begins', () =>
    expect(set(satu, 'R-01.bulanMinimum', '12', '2025-01-01')).toEqual(['24 2026-01-01..', '12 2025-01-01..2026-01-01']))
  it.each([
    ['R-01.bulanMinimum', '24', 'Nilai ketentuan tidak berubah.'],
    ['R-01.bulanMinimum', 'dua', 'Nilai ketentuan harus berupa bilangan bulat, paling kecil 0.'],
    ['R-01.bulanMinimum', '-1', 'Nilai ketentuan harus berupa bilangan bulat, paling kecil 0.'],
    ['R-45.wajib', '2', 'Pilih salah satu: Tidak, Ya.'],
    ['R-99.apa', '1', 'Ketentuan R-99.apa tidak dikenal.']
  ])('refuses %s = %s', (kunci, nilai, pesan) => expect(set(satu, kunci, nilai)).toBe(pesan))
  it('takes any text for papers', () => expect(set({}, 'naskah.kota', 'Sawahlunto')).toEqual(['Sawahlunto 2027-01-01..']))
})
