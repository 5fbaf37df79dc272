import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { excelSerial } from '../../electron/documents/excel-serial'
import { sheetName } from '../../electron/documents/sheet-name'
import { tableXlsx } from '../../electron/documents/table-xlsx'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { SelEkspor, TabelEkspor } from '../../src/domain/kit/tabel-ekspor'
import { withFile } from '../support/xlsx-file'

const kolom: TabelEkspor['kolom'] = [
  { judul: 'NIP', jenis: 'TEKS', lebar: 20 },
  { judul: 'Kelas', jenis: 'ANGKA', lebar: 8 },
  { judul: 'TMT', jenis: 'TANGGAL', lebar: 12 }
]
const tabelOf = (baris: readonly (readonly SelEkspor[])[]): TabelEkspor => ({ judul: 'Daftar uji', lembar: 'Uji', kolom, baris })

async function sheetOf(tabel: TabelEkspor): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await tableXlsx(tabel)).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('Expected a sheet')
  return sheet
}

/** Opens the table again with the reader of the import. */
const readBack = async (tabel: TabelEkspor) => {
  const bytes = await tableXlsx(tabel)
  return withFile(Buffer.from(bytes), async (path) => readWorkbook(path))
}

describe('a table as a workbook', () => {
  it('has a title, a styled head that stays in view, a filter and widths', async () => {
    const sheet = await sheetOf(tabelOf([['198003172005011001', 9, '2022-04-01']]))
    expect(sheet.getCell('A1').value).toBe('Daftar uji')
    expect(sheet.getRow(3).values).toEqual([undefined, 'NIP', 'Kelas', 'TMT'])
    expect(sheet.getCell('A3').font.bold).toBe(true)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
    expect(sheet.autoFilter).toBe('A3:C4')
    expect([1, 2, 3].map((c) => sheet.getColumn(c).width)).toEqual([20, 8, 12])
  })

  it('keeps an NIP as text, a number a number and a day a day', async () => {
    const sheet = await sheetOf(tabelOf([['198003172005011001', 9, '2022-04-01']]))
    expect(sheet.getCell('A4').value).toBe('198003172005011001')
    expect(sheet.getCell('A4').numFmt).toBe('@')
    expect(sheet.getCell('B4').value).toBe(9)
    expect(sheet.getCell('C4').value).toEqual(new Date('2022-04-01T00:00:00Z'))
    expect(sheet.getCell('C4').numFmt).toBe('dd-mm-yyyy')
  })

  it('comes back through the import as it was written', async () => {
    const { lembar } = await readBack(
      tabelOf([
        ['198003172005011001', 9, '2022-04-01'],
        ['tanpa', null, null]
      ])
    )
    expect(lembar).toHaveLength(1)
    expect(lembar[0]?.baris.at(-2)?.sel).toEqual(['198003172005011001', { angka: '9', tanggal: false }, { angka: '44652', tanggal: true }])
    expect(lembar[0]?.baris.at(-1)?.sel[0]).toBe('tanpa')
  })

  it.each<[why: string, sel: string, read: string]>([
    ['formula', '=1+1', '=1+1'],
    ['link', '=HYPERLINK("file:///c:/calc.exe")', '=HYPERLINK("file:///c:/calc.exe")'],
    ['command', "@SUM(1)+cmd|' /C calc'!A0", "@SUM(1)+cmd|' /C calc'!A0"],
    ['markup', '</t></si><script>', '</t></si><script>'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['escape', '_x0041_', '_x0041_'],
    ['a phone number', '081234567890', '081234567890'],
    ['spaces at the ends', '  a  ', '  a  ']
  ])('keeps %s as plain text', async (_why, sel, read) => {
    const sheet = await sheetOf(tabelOf([[sel, null, null]]))
    expect(sheet.getCell('A4').type).toBe(ExcelJS.ValueType.String)
    const { lembar } = await readBack(tabelOf([[sel, null, null]]))
    expect(lembar[0]?.baris.at(-1)?.sel[0]).toBe(read)
    expect(lembar[0]?.jumlahRumus ?? 0).toBe(0)
  })

  it('cuts what is longer than Excel takes, and shows a long text under a plain format', async () => {
    const sheet = await sheetOf(tabelOf([['x'.repeat(40_000), null, null]]))
    expect(sheet.getCell('A4').text).toHaveLength(32_767)
    expect(sheet.getCell('A4').numFmt ?? 'General').toBe('General')
  })

  it('leaves a day that never was as text, and an empty table with its head', async () => {
    expect((await sheetOf(tabelOf([[null, null, '2026-02-30']]))).getCell('C4').value).toBe('2026-02-30')
    expect((await sheetOf(tabelOf([]))).autoFilter).toBe('A3:C3')
  })

  it('lets others work while it writes many rows', async () => {
    const baris = Array.from({ length: 5_000 }, (_, i) => [`1980031720050${10_000 + i}`, i % 17, '2022-04-01'])
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    const sheet = await sheetOf(tabelOf(baris))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(10)
    expect(sheet.rowCount).toBe(5_003)
  })
})

describe('the name of a sheet', () => {
  it.each([
    ['Pegawai', 'Pegawai'],
    ['Unit/Jabatan: [2026]*?\\', 'Unit Jabatan 2026'],
    ["'apit'", 'apit'],
    ['', 'Data'],
    ['???', 'Data'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)} b`, 'a'.repeat(30)]
  ])('makes of %j %j', (nama, bersih) => expect(sheetName(nama)).toBe(bersih))
})

describe('a day as Excel counts it', () => {
  it.each([
    ['1990-05-12', 33_005],
    ['1900-03-01', 61],
    ['1900-02-28', null],
    ['1942-03-23', 15_423],
    ['2026-11-22', 46_348],
    ['2026-02-30', null],
    ['kemarin', null]
  ])('%s is %s', (teks, serial) => expect(excelSerial(teks)).toBe(serial))
})
