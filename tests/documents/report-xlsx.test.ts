import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writeReportXlsx } from '../../electron/documents/report-xlsx'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { baris, type HasilLaporan } from '../../src/domain/laporan/hasil-laporan'
import { partsOf, withFile } from '../support/xlsx-file'
import { aHasil, aTabel, KANTOR_UJI, KOLOM_UJI, nipUji } from './laporan-uji'

async function bytesOf(hasil: HasilLaporan, onRows: (jumlah: number) => void = () => undefined): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await writeReportXlsx(hasil, {
    bahan: KANTOR_UJI,
    write: (piece) => {
      pieces.push(piece)
      return Promise.resolve()
    },
    onRows
  })
  return Buffer.concat(pieces)
}

async function sheetsOf(hasil: HasilLaporan): Promise<readonly ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await bytesOf(hasil)).buffer)
  return book.worksheets
}

async function sheetOf(hasil: HasilLaporan): Promise<ExcelJS.Worksheet> {
  const [sheet] = await sheetsOf(hasil)
  if (!sheet) throw new Error('No sheet')
  return sheet
}

/** The cells of a row, from the first column on. */
const row = (sheet: ExcelJS.Worksheet, at: number): readonly ExcelJS.CellValue[] =>
  KOLOM_UJI.map((_, n) => sheet.getRow(at).getCell(n + 1).value)

/** Rows of the sheet of `aTabel` below its title of three lines. */
const KEPALA = { atas: 6, bawah: 7, nomor: 8, isi: 9 }

describe('a report as a workbook', () => {
  it('has title, day and printer, a head of two rows with common titles, and numbered columns', async () => {
    const sheet = await sheetOf(aHasil([aTabel(2)]))
    expect([1, 2, 3, 5].map((n) => sheet.getCell(n, 1).value)).toEqual([
      'DAFTAR UJI',
      'DINAS SOSIAL',
      'PEMERINTAH KOTA CONTOH',
      'Keadaan: 31 Desember 2026. Dicetak oleh penguji pada 22 November 2026.'
    ])
    expect(sheet.getCell('A1').isMerged).toBe(true)
    expect([sheet.getCell(KEPALA.atas, 5).value, sheet.getCell(KEPALA.bawah, 5).value, sheet.getCell(KEPALA.bawah, 6).value]).toEqual([
      'Bezetting',
      'PNS',
      '+/-'
    ])
    expect(sheet.getCell(KEPALA.bawah, 2).master.value).toBe('NIP')
    expect(row(sheet, KEPALA.nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('keeps an NIP as text, numbers as numbers and days as days, each in its format', async () => {
    const sheet = await sheetOf(aHasil([aTabel(2)]))
    expect(row(sheet, KEPALA.isi)).toEqual([1, nipUji(0), 'Pegawai 1', new Date('2020-04-01T00:00:00Z'), 1200, -2, 0.125, 1_260_000, 1.5])
    expect(KOLOM_UJI.map((_, n) => sheet.getRow(KEPALA.isi).getCell(n + 1).numFmt)).toEqual([
      '#,##0',
      '@',
      '@',
      'dd-mm-yyyy',
      '#,##0',
      '+#,##0;-#,##0;0',
      '0.0%',
      '#,##0',
      '#,##0.00'
    ])
    const [kurang, lebih] = [sheet.getCell(KEPALA.isi, 6), sheet.getCell(KEPALA.isi + 1, 6)]
    expect([kurang.font.color?.argb, lebih.font.color?.argb]).toEqual(['FFB32D1F', 'FF1B5FA8'])
  })

  it('ends with bold totals under a thicker line, the notes, and who signs at the right', async () => {
    const sheet = await sheetOf(aHasil([aTabel(2)]))
    const jumlah = sheet.getRow(KEPALA.isi + 2)
    expect(jumlah.getCell(3).value).toBe('Jumlah')
    expect([jumlah.getCell(3).font.bold, jumlah.getCell(5).font.bold, sheet.getRow(KEPALA.isi).getCell(3).font.bold]).toEqual([
      true,
      true,
      undefined
    ])
    expect(jumlah.getCell(3).border.top?.style).toBe('medium')
    const below: string[] = []
    sheet.eachRow((r, n) => n > KEPALA.isi + 2 && r.eachCell((c) => c.master === c && typeof c.value === 'string' && below.push(c.value)))
    expect(below.filter((t) => t !== '')).toEqual([
      'Catatan:\n- Data belum lengkap.',
      'Contoh, 22 November 2026',
      'Kepala BKPSDM,',
      'Hj. Uji Cetak, S.E.',
      'Pembina (IV/a)',
      'NIP 19700101 199503 2 001'
    ])
  })

  it('is printed across F4 at full width, its head repeated, with page numbers', async () => {
    const sheet = await sheetOf(aHasil([aTabel(2)]))
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 14, fitToWidth: 1, printTitlesRow: '6:8' })
    expect(sheet.pageSetup.margins?.left).toBeCloseTo(20 / 25.4)
    expect(sheet.headerFooter.oddFooter).toBe('&R&8Halaman &P dari &N')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: KEPALA.nomor })
    const chars = sheet.columns.reduce((sum, c) => sum + (c.width ?? 0), 0)
    expect(chars * 1.9).toBeCloseTo(295, 0)
  })

  it('can be filtered on its column numbers, without the totals; not where titles stand between the rows', async () => {
    expect((await sheetOf(aHasil([aTabel(2)]))).autoFilter).toBe('A8:I10')
    const berkelompok = { ...aTabel(0), baris: [{ jenis: 'KELOMPOK', teks: 'Dinas Sosial' } as const, ...aTabel(2).baris] }
    const sheet = await sheetOf(aHasil([berkelompok]))
    expect(sheet.autoFilter ?? null).toBeNull()
    expect(sheet.getCell('A9').value).toBe('Dinas Sosial')
    expect(sheet.getCell('I9').master.address).toBe('A9')
  })

  it('has a sheet for each table, with names Excel takes', async () => {
    const sheets = await sheetsOf(aHasil([aTabel(1), aTabel(1, 'Unit × tahun: [2027/2028]'), aTabel(1, 'Unit × tahun: [2027/2028]')]))
    expect(sheets.map(({ name }) => name)).toEqual(['Daftar Uji Dinas Sosial', 'Unit × tahun 2027 2028', 'Unit × tahun 2027 2028 (2)'])
    expect(sheets[1]?.getCell('A6').value).toBe('Unit × tahun: [2027/2028]')
  })

  it('holds no formula, whatever a name looks like, and comes back through the reader of imports', async () => {
    const aneh = ['=1+1', '+62 812', '@SUM(A1)', '<b>&"x"', ' tepi ', 'a_x0041_b', 'baris\nkedua', '\u0007bel\uFEFF']
    const tabel = { ...aTabel(0), kolom: KOLOM_UJI.slice(1, 2), baris: aneh.map((teks) => baris([teks])) }
    const bytes = await bytesOf(aHasil([tabel]))
    const { lembar } = await withFile(bytes, (path) => readWorkbook(path))
    const isi = (lembar[0]?.baris ?? []).map(({ sel }) => sel[0])
    for (const teks of aneh.slice(0, -1)) expect(isi).toContain(teks)
    expect(isi).toContain('bel')
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']?.toString()).not.toMatch(/<f[ >]/)
  })

  it('says who may read it above everything else', async () => {
    expect((await sheetOf(aHasil([aTabel(1)], { sifat: 'RAHASIA' }))).getCell('A1').value).toBe('RAHASIA')
  })

  it('keeps its end together: a short one on one page, or the signatory with a row above it', async () => {
    expect((await sheetOf(aHasil([aTabel(3)]))).pageSetup.fitToHeight).toBe(1)
    const breaks = await Promise.all(
      [26, 28, 30, 32, 34].map(async (n) => {
        const xml = partsOf(await bytesOf(aHasil([aTabel(n)])))['xl/worksheets/sheet1.xml']?.toString() ?? ''
        return Number(/<brk id="(\d+)"/.exec(xml)?.[1] ?? 0) - (KEPALA.nomor + n)
      })
    )
    // the break stands before the last person, who is signed for
    expect(breaks).toContain(-1)
  })

  it('is the same file twice, and tells how many rows are written', async () => {
    const heard: number[] = []
    const first = await bytesOf(aHasil([aTabel(600)]), (n) => heard.push(n))
    expect(first.equals(await bytesOf(aHasil([aTabel(600)])))).toBe(true)
    expect(heard).toEqual([100, 200, 300, 400, 500, 600, 601])
  })

  it('ends with the reason when it is stopped', async () => {
    const stop = (): never => {
      throw new Error('stopped')
    }
    await expect(bytesOf(aHasil([aTabel(600)]), stop)).rejects.toThrow('stopped')
  })
})
