import ExcelJS from 'exceljs'
import type { Bagian, BarisTabel, Blok, Dokumen, Kolom, Sel } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { RUPA_HURUF_OFFICE } from './fonts'
import { rowHeight } from './row-height'
import { xlsxText } from './xlsx-text'

/** Folio, 8.5 × 13 inches, the F4 of Excel; the types of exceljs name a few papers only, so it is assigned. */
const FOLIO = { paperSize: 14 }
const MM_PER_INCH = 25.4
/** A character of the default font is about this wide when the sheet is printed. */
const MM_PER_CHAR = 1.9
const NIPIS = { style: 'thin' } as const
const GARIS = { top: NIPIS, left: NIPIS, bottom: NIPIS, right: NIPIS }

/** The tables of a paper as a workbook: one sheet for each section that has one. */
export async function toXlsx(dokumen: Dokumen): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.title = xlsxText(dokumen.judul)
  book.creator = xlsxText(dokumen.pembuat)
  for (const bagian of dokumen.bagian) {
    const kolom = bagian.blok.find((b) => b.jenis === 'TABEL')?.kolom
    if (kolom) fill(book, bagian, { dokumen, kolom })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

type Lembar = {
  readonly sheet: ExcelJS.Worksheet
  readonly kolom: readonly Kolom[]
  readonly huruf: { readonly name: string; readonly size: number }
}

function fill(
  book: ExcelJS.Workbook,
  bagian: Bagian,
  { dokumen, kolom }: { readonly dokumen: Dokumen; readonly kolom: readonly Kolom[] }
): void {
  const sheet = book.addWorksheet(bagian.nama, {
    pageSetup: pageSetup(dokumen, bagian),
    headerFooter: { oddFooter: '&R&8Halaman &P dari &N' }
  })
  Object.assign(sheet.pageSetup, FOLIO)
  sheet.columns = kolom.map(({ lebar }) => ({ width: lebar / MM_PER_CHAR }))
  const lembar: Lembar = { sheet, kolom, huruf: { name: RUPA_HURUF_OFFICE[dokumen.rupaHuruf], size: bagian.huruf } }
  for (const blok of bagian.blok) write(lembar, blok)
}

function pageSetup({ tata }: Dokumen, { orientasi }: Bagian): Partial<ExcelJS.PageSetup> {
  const inch = (mm: number): number => mm / MM_PER_INCH
  const { kiri, atas, bawah, kanan } = tata.margin
  return {
    orientation: orientasi === 'TEGAK' ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: inch(kiri), top: inch(atas), bottom: inch(bawah), right: inch(kanan), header: inch(10), footer: inch(10) }
  }
}

function write(lembar: Lembar, blok: Blok): void {
  const { sheet, kolom } = lembar
  const last = kolom.length
  switch (blok.jenis) {
    case 'KEPALA':
      for (const teks of blok.baris) line(lembar, teks, { rata: 'center', tebal: blok.tebal })
      return gap(sheet)
    case 'KEPALA_LAMPIRAN':
      for (const teks of blok.baris) line(lembar, teks, { dari: last - 3 })
      return gap(sheet)
    case 'PARAGRAF':
      return line(lembar, blok.teks, { rata: RATA[blok.rata] })
    case 'TABEL':
      return table(lembar, blok.baris)
    case 'TANDA_TANGAN':
      gap(sheet)
      for (const teks of [...blok.pembuka, blok.jabatan, '', '', '', blok.nama, ...blok.keterangan]) line(lembar, teks, { dari: last - 3 })
      return
    case 'TEMBUSAN':
      gap(sheet)
      for (const teks of [blok.judul, ...blok.butir.map((b, at) => `${at + 1}. ${b}`)]) line(lembar, teks, {})
      return
    case 'KONSIDERANS':
      for (const { tanda, teks } of blok.butir) line(lembar, [blok.label, tanda, teks].filter((x) => x !== null).join(' '), {})
      return
    case 'LAMBANG':
      return
    default:
      return assertNever(blok)
  }
}

type Gaya = { readonly rata?: 'left' | 'center' | 'right'; readonly tebal?: boolean; readonly dari?: number }
const RATA = { KIRI: 'left', TENGAH: 'center', KANAN: 'right' } as const

const gap = (sheet: ExcelJS.Worksheet): void => void sheet.addRow([])

/** One line of text over merged columns; Excel does not grow merged rows by itself, so the height is reckoned. */
function line({ sheet, kolom, huruf }: Lembar, teks: string, { rata = 'left', tebal = false, dari = 1 }: Gaya): void {
  const row = sheet.addRow([])
  const first = Math.max(1, dari)
  sheet.mergeCells(row.number, first, row.number, kolom.length)
  const cell = row.getCell(first)
  cell.value = xlsxText(teks)
  cell.font = { ...huruf, bold: tebal }
  cell.alignment = { horizontal: rata, vertical: 'top', wrapText: true }
  const chars = kolom.slice(first - 1).reduce((sum, { lebar }) => sum + lebar, 0) / MM_PER_CHAR
  row.height = rowHeight([{ teks, chars }], huruf.size)
}

function table(lembar: Lembar, baris: readonly BarisTabel[]): void {
  const { sheet, kolom, huruf } = lembar
  const head = sheet.addRow(kolom.map(({ judul }) => xlsxText(judul)))
  const numbers = sheet.addRow(kolom.map((_, at) => String(at + 1)))
  for (const row of [head, numbers])
    styled(row, kolom, () => ({
      font: { ...huruf, bold: row === head },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true }
    }))
  head.height = rowHeight(
    kolom.map(({ judul, lebar }) => ({ teks: judul.toUpperCase(), chars: lebar / MM_PER_CHAR })),
    huruf.size
  )
  sheet.pageSetup.printTitlesRow = `${head.number}:${numbers.number}`
  sheet.views = [{ state: 'frozen', ySplit: numbers.number }]
  for (const b of baris) body(lembar, b)
}

function body({ sheet, kolom, huruf }: Lembar, baris: BarisTabel): void {
  if (baris.jenis === 'KELOMPOK') {
    const row = sheet.addRow([xlsxText(baris.teks)])
    styled(row, kolom, () => ({ font: { ...huruf, bold: true }, alignment: { horizontal: 'left' } }))
    sheet.mergeCells(row.number, 1, row.number, kolom.length)
    return
  }
  const row = sheet.addRow(kolom.map((_, at) => value(baris.sel[at] ?? null)))
  row.height = rowHeight(
    kolom.map(({ lebar }, at) => ({ teks: String(value(baris.sel[at] ?? null)), chars: lebar / MM_PER_CHAR })),
    huruf.size
  )
  styled(row, kolom, (k, at) => ({
    font: huruf,
    numFmt: numFmt(baris.sel[at] ?? null),
    alignment: { horizontal: RATA[k.rata], vertical: 'top', wrapText: true }
  }))
}

function styled(row: ExcelJS.Row, kolom: readonly Kolom[], styleOf: (kolom: Kolom, at: number) => Partial<ExcelJS.Style>): void {
  kolom.forEach((k, at) => {
    row.getCell(at + 1).style = { ...styleOf(k, at), border: GARIS }
  })
}

function value(sel: Sel): string | number {
  if (sel === null) return ''
  return typeof sel === 'string' ? xlsxText(sel) : sel.rupiah
}

/** Text stays text, so that no NIP turns into a number; longer texts would show as hashes under `@` in old Excel. */
function numFmt(sel: Sel): string {
  if (sel !== null && typeof sel === 'object') return '#,##0'
  return (sel ?? '').length <= 255 ? '@' : 'General'
}
