import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { Blok } from '../../src/domain/kit/document'
import { TANPA_GARIS, twips } from './docx-table'
import { escapeHtml } from './escape-html'
import { plainText } from './plain-text'
import { plateText, type TeksPapan } from './plate-text'

type Papan = Extract<Blok, { jenis: 'PAPAN_NAMA' }>

/** The parts of the height of a plate that the name and what stands below it may take. */
const BAGIAN = { nama: 0.52, keterangan: 0.3 } as const

/** What stands below the name is so much smaller than it, but still read from afar: points. */
const KETERANGAN = { bagian: 0.6, least: 20 } as const

function isiOf({ nama, keterangan, lebar, tinggi }: Papan): readonly (TeksPapan & { readonly tebal: boolean })[] {
  const atas = plateText(nama, { lebar, tinggi: tinggi * BAGIAN.nama })
  const bawah = plateText(keterangan, {
    lebar,
    tinggi: tinggi * BAGIAN.keterangan,
    paling: Math.max(KETERANGAN.least, atas.huruf * KETERANGAN.bagian)
  })
  return [{ ...atas, tebal: true }, ...(keterangan === '' ? [] : [{ ...bawah, tebal: false }])]
}

/** A plate as HTML: once upside down and once upright, so that it reads from both sides when it is folded between. */
export function plateHtml(papan: Papan): string {
  const teks = isiOf(papan).map(
    ({ huruf, baris, tebal }) =>
      `<div style="font-size:${huruf}pt;line-height:1.15;font-weight:${tebal ? 700 : 400}">${baris.map((b) => `<div style="white-space:nowrap">${escapeHtml(b)}</div>`).join('')}</div>`
  )
  const sisi = (lain: string): string =>
    `<div style="height:${papan.tinggi}mm;width:${papan.lebar}mm;margin:0 auto;display:flex;flex-direction:column;justify-content:center;gap:4mm;text-align:center;break-inside:avoid;${lain}">${teks.join('')}</div>`
  return sisi('transform:rotate(180deg)') + sisi('border-top:.35pt dashed #888')
}

/** What the halves leave free in Word, in millimetres: for the head and the last paragraph every page of it has. */
const LEGA = { atas: 6, bawah: 8 } as const

/** A plate as Word has it: upright on the lower half, below the fold; Word cannot turn text upside down. */
export function plateWord(papan: Papan): Table {
  const cell = (children: readonly Paragraph[]): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      width: { size: twips(papan.lebar), type: WidthType.DXA },
      children: [...children]
    })
  const row = (tinggi: number, children: readonly Paragraph[]): TableRow =>
    new TableRow({ cantSplit: true, height: { value: twips(tinggi), rule: HeightRule.EXACT }, children: [cell(children)] })
  const teks = isiOf(papan).map(
    ({ huruf, baris, tebal }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: baris.map((b, at) => new TextRun({ text: plainText(b), bold: tebal, size: huruf * 2, ...(at > 0 ? { break: 1 } : {}) }))
      })
  )
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: twips(papan.lebar), type: WidthType.DXA },
    columnWidths: [twips(papan.lebar)],
    borders: TANPA_GARIS,
    rows: [row(papan.tinggi - LEGA.atas, [new Paragraph({})]), row(papan.tinggi - LEGA.bawah, teks)]
  })
}
