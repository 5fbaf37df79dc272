import { setImmediate as nextTurn } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import type { Bagian, Dokumen, Kolom } from '../../src/domain/kit/document'
import { inch, paperOf, textHeight } from './excel-paper'
import { RUPA_HURUF_OFFICE } from './fonts'
import { labelWidth } from './label-width'
import { layoutOf, textWidth } from './page-style'
import type { OnSections } from './print-sections'
import { sheetNames } from './sheet-name'
import { keepEnd } from './sheet-pages'
import { lastRows, tailStart } from './table-tail'
import { writeBlock } from './xlsx-block'
import { columnsOf, type Lembar, MM_PER_CHAR, sumOf } from './xlsx-line'
import { pageStamp } from './page-stamp'
import { xlsxText } from './xlsx-text'

/** The tables of a paper as a workbook: one sheet for each section that has one. `onSections` hears how many are done. */
export async function toXlsx(dokumen: Dokumen, onSections: OnSections = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.title = xlsxText(dokumen.judul)
  book.creator = xlsxText(dokumen.pembuat)
  const bagian = dokumen.bagian.filter((b) => b.blok.some(({ jenis }) => jenis === 'TABEL'))
  const nama = sheetNames(bagian.map((b) => b.nama))
  for (const [at, b] of bagian.entries()) {
    fill(book, { ...b, nama: nama[at] ?? b.nama }, dokumen)
    await nextTurn()
    await onSections(at + 1)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function fill(book: ExcelJS.Workbook, bagian: Bagian, dokumen: Dokumen): void {
  const kolom = fitted(bagian.blok.find((b) => b.jenis === 'TABEL')?.kolom ?? [], textWidth(layoutOf(dokumen, bagian), bagian.orientasi))
  const sheet = book.addWorksheet(bagian.nama, {
    pageSetup: pageSetup(dokumen, bagian),
    headerFooter: {
      ...headerOf(dokumen),
      ...(bagian.nomorHalaman === 'TANPA' ? {} : { oddFooter: '&R&8Halaman &P dari &N' })
    }
  })
  // the types of exceljs name a few papers only, so it is assigned
  Object.assign(sheet.pageSetup, { paperSize: paperOf(layoutOf(dokumen, bagian)) })
  sheet.columns = kolom.map(({ lebar }) => ({ width: lebar / MM_PER_CHAR }))
  const huruf = { name: RUPA_HURUF_OFFICE[dokumen.rupaHuruf], size: bagian.huruf }
  const lembar: Lembar = { sheet, kolom, huruf, label: columnsOf(kolom, labelWidth(bagian)) }
  for (const blok of bagian.blok) writeBlock(lembar, blok)
  const tabel = bagian.blok[tailStart(bagian.blok)]
  if (tabel?.jenis === 'TABEL')
    keepEnd(sheet, { tinggi: textHeight(layoutOf(dokumen, bagian), bagian.orientasi), ekor: lastRows(tabel.baris) })
}

/** What every page of a paper says that is not issued: Excel has no picture behind its cells that would need no file. */
const KONSEP = '&C&"-,Bold"&20&K9A9A9AKONSEP'

const headerOf = ({ isKonsep, tanda }: Dokumen): { readonly oddHeader?: string } =>
  isKonsep ? { oddHeader: KONSEP } : tanda === undefined ? {} : { oddHeader: pageStamp(tanda) }

/** Columns that together are as wide as the page is between its margins: printed at full size. */
function fitted(kolom: readonly Kolom[], lebar: number): readonly Kolom[] {
  const whole = sumOf(kolom)
  return kolom.map((k) => ({ ...k, lebar: (k.lebar / whole) * lebar }))
}

function pageSetup({ tata }: Dokumen, { orientasi }: Bagian): Partial<ExcelJS.PageSetup> {
  const { kiri, atas, bawah, kanan } = tata.margin
  return {
    orientation: orientasi === 'TEGAK' ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: inch(kiri), top: inch(atas), bottom: inch(bawah), right: inch(kanan), header: inch(10), footer: inch(10) }
  }
}
