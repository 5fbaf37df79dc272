import { describe, expect, it } from 'vitest'
import { cellColor, cellFormat, cellText } from '../../electron/documents/cell-text'
import { sheetNames } from '../../electron/documents/sheet-name'
import { tableHead } from '../../electron/documents/table-head'
import type { Kolom, Sel } from '../../src/domain/kit/document'

describe('a cell on paper and in Excel', () => {
  const cases: readonly (readonly [Sel, string, string, string | null])[] = [
    [null, '', '@', null],
    ['198609262015052001', '198609262015052001', '@', null],
    ['x'.repeat(256), 'x'.repeat(256), 'General', null],
    [{ rupiah: 1_260_000 }, '1.260.000,00', '#,##0', null],
    [{ angka: 1.49, desimal: 2 }, '1,49', '#,##0.00', null],
    [{ angka: 75_000, desimal: 0 }, '75.000', '#,##0', null],
    [{ angka: 1234567.891, desimal: 1 }, '1.234.567,9', '#,##0.0', null],
    [{ angka: -0.4, desimal: 0 }, '0', '#,##0', null],
    [{ angka: -1.5, desimal: 1 }, '-1,5', '#,##0.0', null],
    [{ angka: 12, desimal: 0, satuan: 'Laporan' }, '12 Laporan', '#,##0 "Laporan"', null],
    [{ angka: 12, desimal: 0, satuan: '"a\\b\n' }, '12 "a\\b\n', '#,##0 "ab"', null],
    [{ selisih: -2 }, '-2', '+#,##0;-#,##0;0', 'B32D1F'],
    [{ selisih: -7493 }, '-7.493', '+#,##0;-#,##0;0', 'B32D1F'],
    [{ selisih: 0 }, '0', '+#,##0;-#,##0;0', null],
    [{ selisih: 3 }, '+3', '+#,##0;-#,##0;0', '1B5FA8']
  ]
  it.each(cases)('%j', (sel, teks, format, warna) => {
    expect([cellText(sel), cellFormat(sel), cellColor(sel)]).toEqual([teks, format, warna])
  })
})

describe('the head of a table', () => {
  const kolom = (judul: string, kelompok?: string): Kolom => ({
    judul,
    lebar: 10,
    rata: 'KIRI',
    ...(kelompok === undefined ? {} : { kelompok })
  })
  const teks = (...k: readonly Kolom[]): readonly string[] =>
    tableHead(k).map((row) => row.map((s) => `${s.judul}@${s.at} ${s.lebar}x${s.tinggi}`).join(', '))

  it('is one row without groups', () => expect(teks(kolom('a'), kolom('b'))).toEqual(['a@0 1x1, b@1 1x1']))
  it('is two rows where columns share a title, even at the end', () =>
    expect(teks(kolom('a'), kolom('b', 'G'), kolom('c', 'G'), kolom('d', 'H'))).toEqual([
      'a@0 1x2, G@1 2x1, H@3 1x1',
      'b@1 1x1, c@2 1x1, d@3 1x1'
    ]))
  it('does not join groups that are apart', () =>
    expect(teks(kolom('a', 'G'), kolom('b'), kolom('c', 'G'))[0]).toBe('G@0 1x1, b@1 1x2, G@2 1x1'))
})

describe('names of sheets', () => {
  it('are all different, whatever their capitals, and never too long', () => {
    const nama = sheetNames(['Dinas Sosial', 'DINAS SOSIAL', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'Dinas Sosial', ''])
    expect(nama).toEqual(['Dinas Sosial', 'DINAS SOSIAL (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'Dinas Sosial (3)', 'Data'])
  })
})
