import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType
} from 'docx'
import type { BarisTabel, Blok, Kolom, Sel } from '../../src/domain/kit/document'
import { cellColor, cellText } from './cell-text'
import { GAYA } from './docx-style'
import { runs } from './docx-text'
import { type SelKepala, tableHead } from './table-head'
import { isShort, lastRows } from './table-tail'

const TWIPS_PER_MM = 1440 / 25.4
const RATA = { KIRI: AlignmentType.LEFT, TENGAH: AlignmentType.CENTER, KANAN: AlignmentType.RIGHT } as const
const GARIS = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const TEBAL = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const
const SEMUA = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS, insideHorizontal: GARIS, insideVertical: GARIS } as const
const POLOS = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** No lines at all: tables that only hold words in their places. */
export const TANPA_GARIS = { top: POLOS, bottom: POLOS, left: POLOS, right: POLOS, insideHorizontal: POLOS, insideVertical: POLOS } as const

/** Millimetres in the unit of Word. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)

/** What a table is set in: the width it fills, in millimetres, the style of its text, and whether something must stay with its last row. */
export type Isi = { readonly lebar: number; readonly huruf: IRunOptions; readonly isBerekor: boolean }

type Tabel = Extract<Blok, { jenis: 'TABEL' }>
type Tata = Isi & { readonly kolom: readonly Kolom[]; readonly widths: readonly number[] }

/** A table of exact widths: its head on every page, no row split, the last row on the page of what follows it. */
export function wordTable({ kolom, baris, tanpaNomorKolom }: Tabel, isi: Isi): Table {
  const widths = columnWidths(kolom, twips(isi.lebar))
  const tata: Tata = { ...isi, kolom, widths }
  const last = !isi.isBerekor && isShort(baris) ? 0 : lastRows(baris)
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: SEMUA,
    margins: { top: twips(0.7), bottom: twips(0.7), left: twips(1.2), right: twips(1.2), marginUnitType: WidthType.DXA },
    rows: [
      ...head(tata, tanpaNomorKolom !== true),
      ...baris.map((b, at) => row(b, tata, at >= last && (isi.isBerekor || at < baris.length - 1)))
    ]
  })
}

/** Whole twips in the given proportions that together are exactly as wide as the table. */
export function columnWidths(kolom: readonly Pick<Kolom, 'lebar'>[], total: number): readonly number[] {
  const whole = kolom.reduce((all, { lebar }) => all + lebar, 0)
  let used = 0
  let upTo = 0
  return kolom.map(({ lebar }) => {
    upTo += lebar
    const width = Math.round((upTo / whole) * total) - used
    used += width
    return width
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

function head(tata: Tata, isBernomor: boolean): readonly TableRow[] {
  const [atas = [], bawah] = tableHead(tata.kolom)
  const tebal = { ...tata.huruf, bold: true }
  const rows = [headRow(atas, tata, tebal)]
  // Word wants every column in every row: below a title two rows high it goes on
  if (bawah)
    rows.push(
      headRow(
        [...bawah, ...atas.filter((s) => s.tinggi === 2).map((s) => ({ ...s, tinggi: 0 }))].toSorted((a, b) => a.at - b.at),
        tata,
        tebal
      )
    )
  if (isBernomor)
    rows.push(
      headRow(
        tata.kolom.map((_, at) => ({ judul: String(at + 1), at, lebar: 1, tinggi: 1 })),
        tata,
        tata.huruf
      )
    )
  return rows
}

function headRow(sel: readonly SelKepala[], { widths }: Tata, huruf: IRunOptions): TableRow {
  const cells = sel.map(
    ({ judul, at, lebar, tinggi }) =>
      new TableCell({
        width: { size: sum(widths.slice(at, at + lebar)), type: WidthType.DXA },
        columnSpan: lebar,
        verticalAlign: VerticalAlignTable.CENTER,
        ...(tinggi === 1 ? {} : { verticalMerge: tinggi === 2 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
        children: [new Paragraph({ style: GAYA.KEPALA_TABEL, children: tinggi === 0 ? [] : runs(judul, huruf) })]
      })
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

function row(baris: BarisTabel, tata: Tata, isBerekor: boolean): TableRow {
  const { kolom, widths, huruf } = tata
  if (baris.jenis === 'KELOMPOK') {
    const isi = new Paragraph({ style: GAYA.TABEL, keepNext: true, children: runs(baris.teks, { ...huruf, bold: true }) })
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: kolom.length, width: { size: sum(widths), type: WidthType.DXA }, children: [isi] })]
    })
  }
  const isJumlah = baris.jenis === 'JUMLAH'
  const children = kolom.map(
    ({ rata }, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        ...(isJumlah ? { borders: { top: TEBAL } } : {}),
        children: [cell(baris.sel[at] ?? null, { rata, huruf: isJumlah ? { ...huruf, bold: true } : huruf, isBerekor })]
      })
  )
  return new TableRow({ cantSplit: true, children })
}

type GayaSel = { readonly rata: Kolom['rata']; readonly huruf: IRunOptions; readonly isBerekor: boolean }

function cell(sel: Sel, { rata, huruf, isBerekor }: GayaSel): Paragraph {
  const color = cellColor(sel)
  return new Paragraph({
    style: GAYA.TABEL,
    alignment: RATA[rata],
    ...(isBerekor ? { keepNext: true } : {}),
    children: runs(cellText(sel), color === null ? huruf : { ...huruf, color })
  })
}
