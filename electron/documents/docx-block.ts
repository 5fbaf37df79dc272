import {
  AlignmentType,
  type FileChild,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType
} from 'docx'
import type { Blok, Butir, Penanda } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { runs } from './docx-text'
import { TANPA_GARIS, twips, wordTable } from './docx-table'
import { tailStart } from './table-tail'

/** What the blocks of a section are set in: the width between its margins and of its labels, in millimetres, and the size of its text. */
export type TataBagian = {
  readonly lebar: number
  readonly label: number
  readonly huruf: number
  readonly isMendatar: boolean
}

/** `isBerekor`: what follows stays on the same page. */
type Letak = { readonly tata: TataBagian; readonly style: IRunOptions; readonly isBerekor: boolean }

const RATA = { KIRI: AlignmentType.LEFT, TENGAH: AlignmentType.CENTER, KANAN: AlignmentType.RIGHT } as const
/** Line spacing of running text, in 240ths of a line. */
const BARIS = 264
const TINGGI_LAMBANG = 24
const RUANG_TANDA_TANGAN = 21
const LEBAR_TITIK_DUA = 5
const LEBAR_TANDA = 9
/** What an upright head leaves free on either side, so that its lines do not end in a single word. */
const SISI_KEPALA = 0.12

/** The blocks of a section as Word has them. */
export function wordBlocks(blok: readonly Blok[], tata: TataBagian): readonly FileChild[] {
  const tail = tailStart(blok)
  const style = { size: halfPoints(tata.huruf) }
  const isBerekor = (b: Blok, at: number): boolean =>
    (at >= tail && at < blok.length - 1) || (PASANGAN[b.jenis] ?? []).some((jenis) => jenis === blok[at + 1]?.jenis)
  // Word ends every section in a paragraph: a whole line of it might fall on a page of its own
  return [...blok.flatMap((b, at) => block(b, { tata, style, isBerekor: isBerekor(b, at) })), gap(1)]
}

/** What stays with the block after it: details with their table, the last words of a paper with who signs it. */
const PASANGAN: Readonly<Partial<Record<Blok['jenis'], readonly Blok['jenis'][]>>> = {
  RINCIAN: ['TABEL', 'TANDA_TANGAN'],
  KONSIDERANS: ['TANDA_TANGAN']
}

const halfPoints = (points: number): number => Math.round(points * 2)

function block(blok: Blok, letak: Letak): readonly FileChild[] {
  const { tata, style } = letak
  switch (blok.jenis) {
    case 'LAMBANG':
      return [room(TINGGI_LAMBANG)]
    case 'KEPALA':
      return heading(blok.baris, blok.tebal ? { ...style, bold: true } : style, tata)
    case 'KONSIDERANS':
      return [labelled([{ label: blok.label, butir: blok.butir }], letak, { label: 35, rata: AlignmentType.BOTH }), gap(tata.huruf * 0.5)]
    case 'RINCIAN':
      return [
        labelled(
          blok.baris.map(({ label, isi }) => ({ label, butir: [{ tanda: null, teks: isi }] })),
          letak,
          { label: tata.label, rata: AlignmentType.LEFT }
        ),
        gap(tata.huruf * 0.5)
      ]
    case 'PARAGRAF':
      return [
        paragraph(blok.teks, letak, {
          keepNext: letak.isBerekor,
          alignment: RATA[blok.rata],
          spacing: { line: BARIS, after: 20 * tata.huruf * 0.7 }
        })
      ]
    case 'KEPALA_LAMPIRAN':
      return [...blok.baris.map((teks) => paragraph(teks, letak, { indent: { left: twips(tata.lebar * 0.62) } })), gap(tata.huruf)]
    case 'TABEL':
      return [wordTable(blok, { lebar: tata.lebar, huruf: style, isBerekor: letak.isBerekor }), gap(tata.huruf * 0.6)]
    case 'TANDA_TANGAN':
      return [gap(tata.huruf), signatures(blok, letak)]
    case 'TEMBUSAN':
      return copies(blok, letak)
    default:
      return assertNever(blok)
  }
}

type Gaya = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'spacing' | 'indent' | 'keepNext' | 'keepLines'>

const paragraph = (teks: string, { style }: Pick<Letak, 'style'>, gaya: Gaya): Paragraph =>
  new Paragraph({ spacing: { line: BARIS }, ...gaya, children: runs(teks, style) })

/** An empty line of so many points. */
const gap = (points: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: Math.round(points * 20), lineRule: LineRuleType.EXACT }, children: [] })

/** Room of so many millimetres. */
const room = (mm: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: twips(mm), lineRule: LineRuleType.EXACT }, children: [] })

const heading = (baris: readonly string[], style: IRunOptions, { huruf, lebar, isMendatar }: TataBagian): readonly Paragraph[] =>
  baris.map((teks, at) =>
    paragraph(
      teks,
      { style },
      {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        indent: isMendatar ? {} : { left: twips(lebar * SISI_KEPALA), right: twips(lebar * SISI_KEPALA) },
        spacing: { line: BARIS, after: at === baris.length - 1 ? Math.round(20 * huruf * 1.2) : 0 }
      }
    )
  )

type KolomLabel = { readonly label: number; readonly rata: 'both' | 'left' }
type Berlabel = { readonly label: string; readonly butir: readonly Butir[] }

/** Label, colon, mark and text in columns without lines. */
function labelled(isi: readonly Berlabel[], letak: Letak, { label: lebarLabel, rata }: KolomLabel): Table {
  const { lebar } = letak.tata
  const widths = [lebarLabel, LEBAR_TITIK_DUA, LEBAR_TANDA, lebar - lebarLabel - LEBAR_TITIK_DUA - LEBAR_TANDA].map(twips)
  const rows = isi.flatMap(({ label, butir }) => butir.map((b, at) => ({ label: at === 0 ? label : null, butir: b })))
  const isLast = (at: number): boolean => at === rows.length - 1 && letak.isBerekor
  return plainTable(
    rows.map(({ label, butir }, at) => labelledRow(label, butir, { letak: { ...letak, isBerekor: isLast(at) }, widths, rata })),
    widths
  )
}

type Lajur = { readonly letak: Letak; readonly widths: readonly number[]; readonly rata: KolomLabel['rata'] }

function labelledRow(label: string | null, { tanda, teks }: Butir, { letak, widths, rata }: Lajur): TableRow {
  const [a = 0, b = 0, c = 0, d = 0] = widths
  // a label without text is a heading
  const isJudul = label !== null && teks === ''
  const words = (isi: string, alignment: KolomLabel['rata'] = AlignmentType.LEFT): Paragraph =>
    paragraph(isi, letak, { alignment, keepNext: isJudul || letak.isBerekor, spacing: { line: BARIS, after: 40 } })
  if (isJudul) return new TableRow({ children: [plainCell([words(label)], a + b + c + d, 4)] })
  const text = words(teks, rata)
  const tail = tanda === null ? [plainCell([text], c + d, 2)] : [plainCell([words(tanda)], c), plainCell([text], d)]
  return new TableRow({ children: [plainCell([words(label ?? '')], a), plainCell([words(label === null ? '' : ':')], b), ...tail] })
}

const plainTable = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    width: { size: widths.reduce((all, n) => all + n, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TANPA_GARIS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...rows]
  })

const plainCell = (children: readonly Paragraph[], size: number, columnSpan = 1): TableCell =>
  new TableCell({ width: { size, type: WidthType.DXA }, columnSpan, borders: TANPA_GARIS, children: [...children] })

type TandaTangan = Extract<Blok, { jenis: 'TANDA_TANGAN' }>

/** Who signs, at the right; a second one at the left. All on one page with the room to sign. */
function signatures(blok: TandaTangan, letak: Letak): Table {
  const { lebar, isMendatar } = letak.tata
  const kiri = twips(lebar * (isMendatar ? 0.66 : 0.54))
  const widths = [kiri, twips(lebar) - kiri]
  const line = (teks: string): Paragraph => paragraph(teks, letak, { keepNext: true })
  // offices above, names below, so that names stand side by side however long the offices are
  const row = (barisOf: (penanda: Penanda) => readonly Paragraph[]): TableRow => {
    const cells = [blok.kiri, blok].map((penanda, at) =>
      plainCell(penanda ? barisOf(penanda) : [new Paragraph({ keepNext: true })], widths[at] ?? 0)
    )
    return new TableRow({ cantSplit: true, children: cells })
  }
  const atas = row(({ pembuka, jabatan }) => [...pembuka, jabatan].map(line))
  return plainTable([atas, row(({ nama, keterangan }) => [room(RUANG_TANDA_TANGAN), ...[nama, ...keterangan].map(line)])], widths)
}

function copies({ judul, butir }: Extract<Blok, { jenis: 'TEMBUSAN' }>, { tata }: Letak): readonly Paragraph[] {
  const style = { size: halfPoints(tata.huruf * 0.84) }
  const items = butir.map((teks, at) =>
    paragraph(
      `${at + 1}.\t${teks}`,
      { style },
      { keepLines: true, keepNext: at < butir.length - 1, indent: { left: twips(8), hanging: twips(8) } }
    )
  )
  return [gap(tata.huruf), paragraph(judul, { style }, { keepNext: true }), ...items]
}
