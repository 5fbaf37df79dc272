import { describe, expect, it } from 'vitest'
import { tableCsv } from '../../electron/documents/table-csv'
import type { SelEkspor, TabelEkspor } from '../../src/domain/kit/tabel-ekspor'

const kolom: TabelEkspor['kolom'] = [
  { judul: 'Teks', jenis: 'TEKS', lebar: 20 },
  { judul: 'Angka', jenis: 'ANGKA', lebar: 8 },
  { judul: 'Tanggal', jenis: 'TANGGAL', lebar: 12 }
]

async function csvOf(baris: readonly (readonly SelEkspor[])[], judul = kolom): Promise<string> {
  return Buffer.from(await tableCsv({ judul: 'Uji', lembar: 'Uji', kolom: judul, baris })).toString('utf8')
}

/** The fields of the first row below the head. */
const fieldsOf = async (sel: readonly SelEkspor[]): Promise<string> => (await csvOf([sel])).split('\r\n').slice(1).join('\r\n').trimEnd()

describe('a table as CSV', () => {
  it('is what Excel opens in an Indonesian office: BOM, semicolons, CRLF, everything quoted', async () => {
    expect(await csvOf([['a', 1, null]])).toBe('\uFEFF"Teks";"Angka";"Tanggal"\r\n"a";"1";""\r\n')
  })

  it.each<[sel: SelEkspor, teks: string, why: string]>([
    ['=1+1', `"'=1+1"`, 'formula'],
    ['=HYPERLINK("file:///c:/calc.exe")', `"'=HYPERLINK(""file:///c:/calc.exe"")"`, 'link'],
    ['+62 812', `"'+62 812"`, 'plus'],
    ['-2+3', `"'-2+3"`, 'minus'],
    ['@SUM(A1)', `"'@SUM(A1)"`, 'at'],
    ['\t=1', `"'\t=1"`, 'tab'],
    ['\r=1', `"'\r=1"`, 'carriage return'],
    ['\n=1', `"'\n=1"`, 'line feed'],
    ['＝1+1', `"'＝1+1"`, 'full-width ='],
    ['＋1', `"'＋1"`, 'full-width +'],
    ['－1', `"'－1"`, 'full-width -'],
    ['＠x', `"'＠x"`, 'full-width @'],
    ['a=1', '"a=1"', 'no formula: = in the middle'],
    ['a"b;c', '"a""b;c"', 'quote and separator'],
    ['a\nb', '"a\nb"', 'line break inside'],
    ['198003172005011001', `"'198003172005011001"`, 'an NIP keeps its digits'],
    ['081234567890', `"'081234567890"`, 'a phone number keeps its zero'],
    ['2026', '"2026"', 'a year stays a year'],
    [-5, `"'-5"`, 'a negative number in a column of text']
  ])('writes %j as %j (%s)', async (sel, teks) => {
    expect(await fieldsOf([sel, null, null])).toBe(`${teks};"";""`)
  })

  it.each<[sel: SelEkspor, teks: string]>([
    [-5, '"-5"'],
    [1.5, '"1,5"'],
    ['-5', '"-5"'],
    ['-5+1', `"'-5+1"`]
  ])('writes %j in a column of numbers as %s', async (sel, teks) => {
    expect(await fieldsOf([null, sel, null])).toBe(`"";${teks};""`)
  })

  it('writes a day the Indonesian way, and what is no day as it stands', async () => {
    expect(await fieldsOf([null, null, '2026-02-28'])).toBe('"";"";"28-02-2026"')
    expect(await fieldsOf([null, null, '2026-02-30'])).toBe('"";"";"2026-02-30"')
  })

  it('makes a dangerous column title inert too', async () => {
    expect(await csvOf([], [{ judul: '=cmd', jenis: 'TEKS', lebar: 5 }])).toBe(`\uFEFF"'=cmd"\r\n`)
  })
})
