import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { LembarKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { tanggalOfSel } from '../../src/domain/impor/nilai/tanggal-sel'
import { selTeks } from '../../src/domain/impor/nilai/teks'

/** A cell as the import takes it: a day, or text. */
const meaning = (sel: Sel): string => {
  if (sel !== null && typeof sel === 'object' && !sel.tanggal) return selTeks(sel)
  const day = tanggalOfSel(sel, false)
  return day.jenis === 'ada' ? day.tanggal : selTeks(sel)
}
const rowsOf = (lembar: LembarKerja | undefined): unknown =>
  lembar?.baris.map(({ nomor, sel, tersembunyi }) => ({ nomor, sel: sel.map(meaning), ...(tersembunyi && { tersembunyi }) }))
const read = (name: string): ReturnType<typeof readWorkbook> => readWorkbook(`tests/fixtures/${name}`)

// one table, written by scripts/fixtures/libreoffice.mjs
describe.each([
  ['tabel-libreoffice.xlsx', 'xlsx'],
  ['tabel-libreoffice.xls', 'xls']
])('%s', (name, format) => {
  it('is read as the same workbook that exceljs wrote', async () => {
    const [theirs, ours] = await Promise.all([read(name), read('tabel-exceljs.xlsx')])
    expect([theirs.format, theirs.isBermakro, theirs.sistem1904]).toEqual([format, false, false])
    expect(rowsOf(theirs.lembar[0])).toEqual(rowsOf(ours.lembar[0]))
    expect(theirs.lembar.map(({ nama, tersembunyi, jumlahGabung }) => [nama, tersembunyi, jumlahGabung])).toEqual([
      ['Data Rekaan', undefined, 2],
      ['Rujukan', true, undefined]
    ])
    // a truth value is a formula to LibreOffice
    expect([ours.lembar[0]?.jumlahRumus, theirs.lembar[0]?.jumlahRumus]).toEqual([5, 10])
  })
})

describe('tabel-libreoffice.csv', () => {
  it('is read as what the cells of that workbook show; what is hidden is not told apart', async () => {
    const [theirs, ours] = await Promise.all([read('tabel-libreoffice.csv'), read('tabel-exceljs.xlsx')])
    const shown = ours.lembar[0]?.baris.map(({ nomor, sel }) => ({ nomor, sel }))
    expect(theirs.lembar.map(({ nama }) => nama)).toEqual(['tabel-libreoffice'])
    expect(rowsOf(theirs.lembar[0])).toEqual(rowsOf({ nama: '', baris: shown ?? [] }))
  })
})

describe('the table itself', () => {
  it('has what the comparison is about', async () => {
    const rows = (await read('tabel-exceljs.xlsx')).lembar[0]?.baris ?? []
    expect(rows.find(({ nomor }) => nomor === 4)?.sel.map(meaning)).toEqual([
      '198503172010011001',
      '3578011703850001',
      'BUDI & "ANI" <REKAAN>',
      '1985-03-17',
      '2010-01-01',
      '4250000',
      'TRUE',
      '32',
      'sel berbaris'
    ])
    expect(rows.find(({ nomor }) => nomor === 8)?.tersembunyi).toBe(true)
  })
})
