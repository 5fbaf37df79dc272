import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { rowHeight, wrappedLines } from '../../electron/documents/row-height'
import { toXlsx } from '../../electron/documents/xlsx'
import { xlsxText } from '../../electron/documents/xlsx-text'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { aGiven } from '../support/given'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../support/kota-uji'
import { memoryReader, type Rows } from '../support/memory-reader'

async function bytesOf(rows: Rows = kotaUji): Promise<Uint8Array> {
  const made = skMutasi.make(memoryReader(rows), { rencanaId: RENCANA_UJI, isian: isianLengkap }, aGiven())
  if (!made.ok) throw new Error(made.error.pesan)
  return toXlsx(made.value)
}

async function sheetOf(rows?: Rows): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  const bytes = await bytesOf(rows)
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet, ...rest] = book.worksheets
  if (!sheet || rest.length > 0) throw new Error('Expected one sheet')
  return sheet
}

/** The raw XML of the first sheet. */
const xmlOf = (bytes: Uint8Array): Promise<string> =>
  new Promise((done, fail) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error)
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== 'xl/worksheets/sheet1.xml') return zip.readEntry()
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return fail(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => done(Buffer.concat(parts).toString('utf8')))
        })
      })
      zip.readEntry()
    })
  })

const find = (sheet: ExcelJS.Worksheet, teks: string): ExcelJS.Cell => {
  let hit: ExcelJS.Cell | undefined
  sheet.eachRow((row) => row.eachCell((cell) => (hit ??= cell.text.includes(teks) ? cell : undefined)))
  if (!hit) throw new Error(`No cell with ${teks}`)
  return hit
}

describe('the annex as a workbook', () => {
  it('lies on folio, one page wide, with the table head on every page', async () => {
    const sheet = await sheetOf()
    expect(sheet.pageSetup).toMatchObject({ paperSize: 14, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    const head = find(sheet, 'Nama / NIP').row
    expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${Number(head) + 1}`)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: Number(head) + 1 })
  })

  it('keeps an NIP as text and an amount as a number', async () => {
    const sheet = await sheetOf()
    const nip = find(sheet, '19860926 201505 2 001')
    expect(nip.numFmt).toBe('@')
    expect(typeof nip.value).toBe('string')
    const amount = find(sheet, '1260000')
    expect(amount.value).toBe(1_260_000)
    expect(amount.numFmt).toBe('#,##0')
  })

  it('holds no formula, whatever a name begins with', async () => {
    const pegawai = kotaUji.pegawai.map((p) => ({ ...p, pendidikan: '=HYPERLINK("file:///c:/calc.exe")' }))
    const bytes = await bytesOf({ ...kotaUji, pegawai })
    expect(await xmlOf(bytes)).not.toMatch(/<f[ >]/)
    expect(find(await sheetOf({ ...kotaUji, pegawai }), 'HYPERLINK').value).toBe('=HYPERLINK("file:///c:/calc.exe")')
  })

  it('counts its columns, draws its lines and is signed', async () => {
    const sheet = await sheetOf()
    const numbers = sheet.getRow(Number(find(sheet, 'Nama / NIP').row) + 1)
    expect([1, 5, 9].map((c) => numbers.getCell(c).value)).toEqual(['1', '5', '9'])
    expect(find(sheet, 'ANI MALAYU').border.left?.style).toBe('thin')
    expect(find(sheet, 'RAJO CONTOH')).toBeDefined()
    expect(sheet.headerFooter.oddFooter).toContain('Halaman &P dari &N')
  })
})

describe('text for a cell', () => {
  it('loses control characters, keeps line breaks', () => expect(xlsxText('a\u0000b\u0007\r\nc\rd\te')).toBe('ab\nc\nd\te'))
  it('keeps what looks like an escape as it stands', () => expect(xlsxText('_x0041_')).toBe('_x005F_x0041_'))
  it('is never longer than Excel takes', () => expect(xlsxText('x'.repeat(40_000))).toHaveLength(32_767))
})

describe('row height', () => {
  it('grows with wrapped words and with line breaks', () => {
    expect(wrappedLines('pendek', 20, 9)).toBe(1)
    expect(wrappedLines('Kepala Bidang Rehabilitasi Sosial dan Perlindungan', 20, 9)).toBeGreaterThanOrEqual(3)
    expect(wrappedLines('satu\ndua\ntiga', 20, 9)).toBe(3)
    expect(wrappedLines('x'.repeat(100), 20, 9)).toBeGreaterThanOrEqual(4)
  })

  it('is that of the tallest cell', () => {
    const low = rowHeight([{ teks: 'a', chars: 20 }], 9)
    expect(
      rowHeight(
        [
          { teks: 'a', chars: 20 },
          { teks: 'a\nb\nc', chars: 20 }
        ],
        9
      )
    ).toBeGreaterThan(2 * low)
  })
})
