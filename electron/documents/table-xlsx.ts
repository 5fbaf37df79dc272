import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as nextTurn } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import type { KolomEkspor, SelEkspor, TabelEkspor } from '../../src/domain/kit/tabel-ekspor'
import { excelSerial } from './excel-serial'
import { pageStamp } from './page-stamp'
import { sheetName } from './sheet-name'
import { xlsxText } from './xlsx-text'

/** Rows written before others get their turn: a few milliseconds. */
const PER_TURN = 250
/** Title, an empty row, the head. */
const BARIS_KEPALA = 3
const LEBAR = { least: 5, most: 80 }
const A4 = 9
const FORMAT: Readonly<Record<KolomEkspor['jenis'], string>> = { TEKS: '@', ANGKA: 'General', TANGGAL: 'dd-mm-yyyy' }
const HURUF = { name: 'Calibri', size: 11 }
const KEPALA: Partial<ExcelJS.Style> = {
  font: { ...HURUF, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E5F' } },
  alignment: { vertical: 'middle', wrapText: true }
}

/** A table as a workbook of one sheet, written row by row so that the core stays alive. Holds values only, never a formula. */
export async function tableXlsx({ judul, lembar, kolom, baris, tanda }: TabelEkspor): Promise<Uint8Array> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  const sheet = book.addWorksheet(sheetName(lembar), {
    views: [{ state: 'frozen', ySplit: BARIS_KEPALA }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&R&8Halaman &P dari &N', ...(tanda === undefined ? {} : { oddHeader: pageStamp(tanda) }) }
  })
  sheet.columns = kolom.map(({ jenis, lebar }) => ({
    width: Math.min(LEBAR.most, Math.max(LEBAR.least, lebar)),
    style: { numFmt: FORMAT[jenis], alignment: { horizontal: jenis === 'ANGKA' ? 'right' : 'left', vertical: 'top' } }
  }))
  writeHead(sheet, judul, kolom)
  for (const [at, sel] of baris.entries()) {
    if (at % PER_TURN === 0) await nextTurn()
    writeRow(sheet, kolom, sel)
  }
  sheet.autoFilter = { from: { row: BARIS_KEPALA, column: 1 }, to: { row: BARIS_KEPALA + baris.length, column: Math.max(1, kolom.length) } }
  sheet.commit()
  await book.commit()
  return bytes
}

function writeHead(sheet: ExcelJS.Worksheet, judul: string, kolom: readonly KolomEkspor[]): void {
  const title = sheet.addRow([xlsxText(judul)])
  title.getCell(1).style = { font: { ...HURUF, bold: true, size: 14 }, numFmt: '@' }
  title.commit()
  sheet.addRow([]).commit()
  const head = sheet.addRow(kolom.map((k) => xlsxText(k.judul)))
  head.height = 24
  kolom.forEach((_, at) => (head.getCell(at + 1).style = KEPALA))
  head.commit()
}

function writeRow(sheet: ExcelJS.Worksheet, kolom: readonly KolomEkspor[], sel: readonly SelEkspor[]): void {
  const row = sheet.addRow(kolom.map(({ jenis }, at) => valueOf(sel[at] ?? null, jenis)))
  // under `@` old Excel shows a longer text as hashes
  kolom.forEach((_, at) => {
    const teks = sel[at]
    if (typeof teks === 'string' && teks.length > 255) row.getCell(at + 1).numFmt = 'General'
  })
  row.commit()
}

/** Text stays text and a number a number, whatever the column; a day becomes Excel's own where Excel has it. */
function valueOf(sel: SelEkspor, jenis: KolomEkspor['jenis']): string | number | null {
  if (sel === null || sel === '') return null
  if (typeof sel === 'number') return jenis === 'TEKS' ? String(sel) : finite(sel)
  return (jenis === 'TANGGAL' ? excelSerial(sel) : null) ?? xlsxText(sel)
}

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null)
