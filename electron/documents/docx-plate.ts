import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  type TextRun,
  WidthType
} from 'docx'
import type { Bagian, TataHalaman } from '../../src/domain/kit/document'
import { halfPoints } from './docx-style'
import { TANPA_GARIS, twips } from './docx-table'
import { runs } from './docx-text'
import { type Papan, plateLines } from './name-plate'

/** How a section lies: its paper with its margins, and which way. */
export type LetakHalaman = { readonly tata: TataHalaman; readonly orientasi: Bagian['orientasi'] }

/** Word turns the text of a cell by a quarter only: a section of name plates therefore lies on its side, its upper edge at the left. */
export function turnedForPlates({ tata, orientasi }: LetakHalaman, blok: Bagian['blok']): LetakHalaman {
  if (!blok.some(({ jenis }) => jenis === 'PAPAN_NAMA')) return { tata, orientasi }
  const { atas, kiri, bawah, kanan } = tata.margin
  return {
    tata: { ...tata, margin: { kiri: atas, bawah: kiri, kanan: bawah, atas: kanan } },
    orientasi: orientasi === 'TEGAK' ? 'MENDATAR' : 'TEGAK'
  }
}

/** What the page keeps for the paragraph that ends it, in millimetres. */
const LEGA = 3
const TWIPS_PER_POINT = 20
const TINGGI_BARIS = 1.15
const LIPATAN = { style: BorderStyle.DASHED, size: 4, color: '888888' } as const

type Arah = (typeof TextDirection)[keyof typeof TextDirection]

/** A plate on its side: both halves read with the heads of their letters towards the fold between them, as a tent stands. */
export function plateWord(papan: Papan): Table {
  const half = twips(papan.tinggi)
  const cell = (textDirection: Arah): TableCell =>
    new TableCell({
      textDirection,
      width: { size: half, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      children: [...written(papan)]
    })
  const halves = [cell(TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT), cell(TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT)]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 2 * half, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: { ...TANPA_GARIS, insideVertical: LIPATAN },
    rows: [new TableRow({ cantSplit: true, height: { value: twips(papan.lebar - LEGA), rule: HeightRule.EXACT }, children: halves })]
  })
}

/** The lines of one half in its middle: room reckoned as a line of its own, since Word and others centre turned text each in their own way. */
function written(papan: Papan): readonly Paragraph[] {
  const lines = plateLines(papan).flatMap(({ huruf, baris, tebal }) => baris.map((teks) => ({ huruf, teks, tebal })))
  const heights = lines.map(({ huruf }) => Math.round(huruf * TINGGI_BARIS * TWIPS_PER_POINT))
  const free = twips(papan.tinggi) - heights.reduce((sum, tinggi) => sum + tinggi, 0)
  const line = (tinggi: number, children: readonly TextRun[]): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { line: tinggi, lineRule: LineRuleType.EXACT }, children: [...children] })
  return [
    line(Math.max(1, Math.round(free / 2)), []),
    ...lines.map(({ huruf, teks, tebal }, at) => line(heights[at] ?? 0, runs(teks, { bold: tebal, size: halfPoints(huruf) })))
  ]
}
