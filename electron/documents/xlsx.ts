import { setImmediate as nextTurn } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import type { Bagian, BarisTabel, Blok, Dokumen, Kolom, Penanda, Sel, TataHalaman } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { cellColor, cellFormat } from './cell-text'
import { RUPA_HURUF_OFFICE } from './fonts'
import { labelWidth } from './label-width'
import { sizeOf, textWidth } from './page-style'
import { rowHeight } from './row-height'
import { sheetNames } from './sheet-name'
import { keepEnd } from './sheet-pages'
import { type SelKepala, tableHead } from './table-head'
import { lastRows, tailStart } from './table-tail'
import { xlsxText } from './xlsx-text'

/** Papers by their short side, as Excel numbers them; any other is taken for folio, 8.5 × 13 inches, the F4 of Excel. */
const KERTAS = new Map([
  [297, 8],
  [210, 9]
])
const FOLIO = 14
const MM_PER_INCH = 25.4
/** A character of the default font is about this wide when the sheet is printed. */
const MM_PER_CHAR = 1.9
const NIPIS = { style: 'thin' } as const
const GARIS = { top: NIPIS, left: NIPIS, bottom: NIPIS, right: NIPIS }
const GARIS_JUMLAH = { ...GARIS, top: { style: 'medium' } } as const
/** Empty rows to sign in. */
const RUANG = ['', '', '']

/** The tables of a paper as a workbook: one sheet for each section that has one. `onSections` hears how many are done, and may throw to stop. */
export async function toXlsx(dokumen: Dokumen, onSections: (jumlah: number) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.title = xlsxText(dokumen.judul)
  book.creator = xlsxText(dokumen.pembuat)
  const bagian = dokumen.bagian.filter((b) => b.blok.some(({ jenis }) => jenis === 'TABEL'))
  const nama = sheetNames(bagian.map((b) => b.nama))
  for (const [at, b] of bagian.entries()) {
    fill(book, { ...b, nama: nama[at] ?? b.nama }, dokumen)
    await nextTurn()
    onSections(at + 1)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

type Lembar = {
  readonly sheet: ExcelJS.Worksheet
  readonly kolom: readonly Kolom[]
  readonly huruf: { readonly name: string; readonly size: number }
  /** Columns that labels take. */
  readonly label: number
}

function fill(book: ExcelJS.Workbook, bagian: Bagian, dokumen: Dokumen): void {
  const kolom = fitted(bagian.blok.find((b) => b.jenis === 'TABEL')?.kolom ?? [], textWidth(dokumen.tata, bagian.orientasi))
  const sheet = book.addWorksheet(bagian.nama, {
    pageSetup: pageSetup(dokumen, bagian),
    headerFooter: { oddFooter: '&R&8Halaman &P dari &N' }
  })
  // the types of exceljs name a few papers only, so it is assigned
  Object.assign(sheet.pageSetup, { paperSize: paperOf(dokumen.tata) })
  sheet.columns = kolom.map(({ lebar }) => ({ width: lebar / MM_PER_CHAR }))
  const huruf = { name: RUPA_HURUF_OFFICE[dokumen.rupaHuruf], size: bagian.huruf }
  const lembar: Lembar = { sheet, kolom, huruf, label: columnsOf(kolom, labelWidth(bagian)) }
  for (const blok of bagian.blok) write(lembar, blok)
  const tabel = bagian.blok[tailStart(bagian.blok)]
  if (tabel?.jenis === 'TABEL') keepEnd(sheet, { tinggi: textHeight(dokumen, bagian), ekor: lastRows(tabel.baris) })
}

/** What a page of a section holds between its margins, in points. */
function textHeight({ tata }: Dokumen, { orientasi }: Bagian): number {
  const [, tinggi] = sizeOf(tata, orientasi)
  return ((tinggi - tata.margin.atas - tata.margin.bawah) / MM_PER_INCH) * 72
}

/** Columns that together are as wide as the page is between its margins: printed at full size. */
function fitted(kolom: readonly Kolom[], lebar: number): readonly Kolom[] {
  const whole = sumOf(kolom)
  return kolom.map((k) => ({ ...k, lebar: (k.lebar / whole) * lebar }))
}

const paperOf = ({ kertas }: TataHalaman): number => KERTAS.get(Math.round(Math.min(kertas.lebar, kertas.tinggi))) ?? FOLIO

/** As many columns as so many millimetres need, but never all. */
function columnsOf(kolom: readonly Kolom[], mm: number): number {
  let lebar = 0
  const at = kolom.findIndex((k) => (lebar += k.lebar) >= mm)
  return Math.max(1, Math.min(kolom.length - 1, at + 1))
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
  switch (blok.jenis) {
    case 'KEPALA':
      for (const teks of blok.baris) line(lembar, teks, { rata: 'center', tebal: blok.tebal })
      return gap(sheet)
    case 'KEPALA_LAMPIRAN':
      for (const teks of blok.baris) line(lembar, teks, { dari: kolom.length - 3 })
      return gap(sheet)
    case 'RINCIAN':
      for (const { label, isi } of blok.baris) detail(lembar, label, isi)
      return gap(sheet)
    case 'PARAGRAF':
      return line(lembar, blok.teks, { rata: RATA[blok.rata] })
    case 'TABEL':
      return table(lembar, blok)
    case 'TANDA_TANGAN':
      return signatures(lembar, blok)
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
function line(lembar: Lembar, teks: string, { rata = 'left', tebal = false, dari = 1 }: Gaya): void {
  const row = lembar.sheet.addRow([])
  row.height = merged(lembar, row, { teks, dari: Math.max(1, dari), sampai: lembar.kolom.length, rata, tebal })
}

/** A label and its text, side by side; without text it is a heading. */
function detail(lembar: Lembar, label: string, isi: string): void {
  if (isi === '') return line(lembar, label, {})
  const row = lembar.sheet.addRow([])
  const kiri = merged(lembar, row, { teks: label, dari: 1, sampai: lembar.label })
  const kanan = merged(lembar, row, { teks: `: ${isi}`, dari: lembar.label + 1, sampai: lembar.kolom.length })
  row.height = Math.max(kiri, kanan)
}

type Rentang = Omit<Gaya, 'dari'> & { readonly teks: string; readonly dari: number; readonly sampai: number }

/** Writes text over merged columns of a row; gives the height it needs. */
function merged({ sheet, kolom, huruf }: Lembar, row: ExcelJS.Row, { teks, dari, sampai, rata = 'left', tebal = false }: Rentang): number {
  if (sampai > dari) sheet.mergeCells(row.number, dari, row.number, sampai)
  const cell = row.getCell(dari)
  cell.value = xlsxText(teks)
  cell.font = { ...huruf, bold: tebal }
  cell.alignment = { horizontal: rata, vertical: 'top', wrapText: true }
  const chars = kolom.slice(dari - 1, sampai).reduce((sum, { lebar }) => sum + lebar, 0) / MM_PER_CHAR
  return rowHeight([{ teks, chars }], huruf.size)
}

type TandaTangan = Extract<Blok, { jenis: 'TANDA_TANGAN' }>

/** Who signs over the last third of the page, a second one over the first: offices above, names below, side by side. */
function signatures(lembar: Lembar, { kiri, ...kanan }: TandaTangan): void {
  gap(lembar.sheet)
  const { kolom } = lembar
  const sepertiga = sumOf(kolom) / 3
  const mulai = kolom.length - columnsOf(kolom.toReversed(), sepertiga) + 1
  const sisi = [
    ...(kiri && mulai > 1 ? [{ ...kiri, dari: 1, sampai: Math.min(mulai - 1, columnsOf(kolom, sepertiga)) }] : []),
    { ...kanan, dari: mulai, sampai: kolom.length }
  ]
  const lines = (barisOf: (penanda: Penanda) => readonly string[]): void => {
    for (let at = 0; at < Math.max(...sisi.map((p) => barisOf(p).length)); at += 1) {
      const row = lembar.sheet.addRow([])
      row.height = Math.max(...sisi.map((p) => merged(lembar, row, { teks: barisOf(p)[at] ?? '', dari: p.dari, sampai: p.sampai })))
    }
  }
  lines(({ pembuka, jabatan }) => [...pembuka, jabatan])
  lines(({ nama, keterangan }) => [...RUANG, nama, ...keterangan])
}

function table(lembar: Lembar, { baris, tanpaNomorKolom }: Extract<Blok, { jenis: 'TABEL' }>): void {
  const { sheet, kolom } = lembar
  const first = sheet.rowCount + 1
  head(lembar)
  if (!tanpaNomorKolom) headRow(lembar, sheet.addRow(kolom.map((_, at) => String(at + 1))), false)
  sheet.pageSetup.printTitlesRow = `${first}:${sheet.rowCount}`
  sheet.views = [{ state: 'frozen', ySplit: sheet.rowCount }]
  for (const [at, b] of baris.entries()) body(lembar, b, b.jenis === 'JUMLAH' && baris[at - 1]?.jenis !== 'JUMLAH')
}

function head(lembar: Lembar): void {
  const rows = tableHead(lembar.kolom).map((titles) => ({ titles, row: titleRow(lembar, titles) }))
  // only now: a merge down makes the next row, which would then be skipped
  for (const { titles, row } of rows)
    for (const { at, lebar, tinggi } of titles)
      if (lebar * tinggi > 1) lembar.sheet.mergeCells(row.number, at + 1, row.number + tinggi - 1, at + lebar)
}

function titleRow(lembar: Lembar, titles: readonly SelKepala[]): ExcelJS.Row {
  const { sheet, kolom, huruf } = lembar
  const row = sheet.addRow([])
  for (const { judul, at } of titles) row.getCell(at + 1).value = xlsxText(judul)
  headRow(lembar, row, true)
  row.height = rowHeight(
    titles.map(({ judul, at, lebar, tinggi }) => ({
      teks: tinggi > 1 ? '' : judul.toUpperCase(),
      chars: sumOf(kolom.slice(at, at + lebar)) / MM_PER_CHAR
    })),
    huruf.size
  )
  return row
}

const sumOf = (kolom: readonly Kolom[]): number => kolom.reduce((sum, { lebar }) => sum + lebar, 0)

const headRow = ({ kolom, huruf }: Lembar, row: ExcelJS.Row, bold: boolean): void =>
  styled(row, kolom, () => ({
    font: { ...huruf, bold },
    border: GARIS,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true }
  }))

function body(lembar: Lembar, baris: BarisTabel, isJumlahPertama: boolean): void {
  const { sheet, kolom, huruf } = lembar
  if (baris.jenis === 'KELOMPOK') {
    const row = sheet.addRow([])
    row.height = merged(lembar, row, { teks: baris.teks, dari: 1, sampai: kolom.length, tebal: true })
    kolom.forEach((_, at) => {
      row.getCell(at + 1).border = GARIS
    })
    return
  }
  const sel = kolom.map((_, at) => baris.sel[at] ?? null)
  const row = sheet.addRow(sel.map(value))
  row.height = rowHeight(
    kolom.map(({ lebar }, at) => ({ teks: textOf(sel[at]), chars: lebar / MM_PER_CHAR })),
    huruf.size
  )
  styled(row, kolom, ({ rata }, at) => {
    const warna = cellColor(sel[at] ?? null)
    return {
      font: { ...huruf, bold: baris.jenis === 'JUMLAH', ...(warna === null ? {} : { color: { argb: `FF${warna}` } }) },
      numFmt: cellFormat(sel[at] ?? null),
      border: isJumlahPertama ? GARIS_JUMLAH : GARIS,
      // a number that is wider than its column would show as hashes
      alignment: { horizontal: RATA[rata], vertical: 'top', ...(typeof sel[at] === 'object' ? { shrinkToFit: true } : { wrapText: true }) }
    }
  })
}

/** What of a cell may need several lines: numbers never do. */
const textOf = (sel: Sel | undefined): string => (typeof sel === 'string' ? sel : '')

function styled(row: ExcelJS.Row, kolom: readonly Kolom[], styleOf: (kolom: Kolom, at: number) => Partial<ExcelJS.Style>): void {
  kolom.forEach((k, at) => {
    row.getCell(at + 1).style = styleOf(k, at)
  })
}

function value(sel: Sel): string | number {
  if (sel === null) return ''
  if (typeof sel === 'string') return xlsxText(sel)
  if ('rupiah' in sel) return sel.rupiah
  return 'selisih' in sel ? sel.selisih : sel.angka
}
