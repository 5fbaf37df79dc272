import { describe, expect, it } from 'vitest'
import { swapHariBulan, tanggalOfSel, tanggalOfSerial, tanggalOfTeks } from '../../../src/domain/impor/nilai/tanggal-sel'
import { addDays } from '../../../src/domain/kit/tanggal'

describe('a day written as text', () => {
  it.each([
    ['12/05/1990', '1990-05-12'],
    ['12-05-1990', '1990-05-12'],
    ['12.5.1990', '1990-05-12'],
    ['12 Mei 1990', '1990-05-12'],
    ['12 MEI 1990', '1990-05-12'],
    ['17 Agustus 1945', '1945-08-17'],
    ['1 Nopember 1970', '1970-11-01'],
    ['28 Pebruari 1980', '1980-02-28'],
    ['29 Februari 1980', '1980-02-29'],
    ['1990-05-12', '1990-05-12'],
    ['19900512', '1990-05-12'],
    ['Senin, 12 Mei 1990', '1990-05-12'],
    ["Jum'at, 12 Mei 1990", '1990-05-12'],
    ['12-Mei-1990', '1990-05-12'],
    ['1990-05-12T00:00:00', '1990-05-12'],
    ['12/05/1990 00:00', '1990-05-12'],
    ['29 Februari 1981', null],
    ['30 Februari 1990', null],
    ['31/04/1990', null],
    ['05/13/1990', null],
    ['12/05/90', null],
    ['Mei 1990', null],
    ['1990', null]
  ])('%j is %s', (teks, tanggal) => expect(tanggalOfTeks(teks)).toBe(tanggal))
})

describe('a date cell', () => {
  it.each(['', '-', '0', '00-00-0000', '0000-00-00', '00/00/0000', null])('%j says nothing', (sel) =>
    expect(tanggalOfSel(sel, false)).toEqual({ jenis: 'kosong' })
  )
  it('that is no day is given back in its own words', () =>
    expect(tanggalOfSel('31-04-1985', false)).toEqual({ jenis: 'salah', teks: '31-04-1985' }))
  it('may be a serial, as a number or as text', () => {
    expect(tanggalOfSel({ angka: '33005', tanggal: true }, false)).toEqual({ jenis: 'ada', tanggal: '1990-05-12', urutan: 'RANCU' })
    expect(tanggalOfSel({ angka: '33005.75', tanggal: true }, false)).toEqual({ jenis: 'ada', tanggal: '1990-05-12', urutan: 'RANCU' })
    expect(tanggalOfSel('33005', false)).toEqual({ jenis: 'ada', tanggal: '1990-05-12', urutan: 'RANCU' })
    expect(tanggalOfSel({ angka: '19900512', tanggal: false }, false)).toEqual({ jenis: 'ada', tanggal: '1990-05-12', urutan: 'PASTI' })
    expect(tanggalOfSel({ angka: '31543', tanggal: true }, true)).toEqual({ jenis: 'ada', tanggal: '1990-05-12', urutan: 'RANCU' })
  })
})

describe('the order of day and month', () => {
  it.each([
    ['12/05/1990', 'RANCU', '1990-05-12'],
    ['12-5-1990', 'RANCU', '1990-05-12'],
    ['05/05/1990', 'PASTI', '1990-05-05'],
    ['13/05/1990', 'PASTI', '1990-05-13'],
    ['05/13/1990', 'BULAN_DAHULU', '1990-05-13'],
    ['1990-05-12', 'PASTI', '1990-05-12'],
    ['12 Mei 1990', 'PASTI', '1990-05-12'],
    ['19900512', 'PASTI', '1990-05-12']
  ])('of %s is %s', (teks, urutan, tanggal) => expect(tanggalOfSel(teks, false)).toEqual({ jenis: 'ada', tanggal, urutan }))
  it('turned round is a day or none', () => {
    expect(swapHariBulan('1990-05-12')).toBe('1990-12-05')
    expect(swapHariBulan('1990-05-13')).toBeNull()
  })
})

describe('an Excel serial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [0, null],
    [-1, null],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [Number.NaN, null]
  ])('%d is %s', (serial, tanggal) => expect(tanggalOfSerial(serial, false)).toBe(tanggal))
  it('meets every day from 1 March 1900 to the end of 2100, each once', () => {
    let day = '1900-03-01'
    let wrong = 0
    for (let serial = 61; day <= '2100-12-31'; serial += 1) {
      if (tanggalOfSerial(serial, false) !== day) wrong += 1
      day = addDays(day, 1)
    }
    expect(wrong).toBe(0)
  })
})
