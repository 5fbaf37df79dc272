import { AlignmentType, BorderStyle, type FileChild, type IRunOptions, LineRuleType, Paragraph, TableRow } from 'docx'
import type { Blok, Butir, Penanda } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { plainCell, plainTable } from './docx-frame'
import { wordPicture } from './docx-picture'
import { plateWord } from './docx-plate'
import { GAYA, halfPoints, KALI_KOP, listOf, SPASI } from './docx-style'
import { twips, wordTable } from './docx-table'
import { runs } from './docx-text'
import { keepTogether } from './keep-together'
import { evenLines } from './plate-text'
import { isShortItem } from './short-item'
import { names, offices, pairs, type Pasangan } from './signers'
import { tailStart } from './table-tail'

/** What the blocks of a section are set in: the width between its margins and of its labels, in millimetres, and the size of its text. */
export type TataBagian = {
  /** Which section of its paper it is. */
  readonly at: number
  readonly lebar: number
  readonly label: number
  readonly huruf: number
  /** The size the styles of the paper have. */
  readonly hurufDasar: number
  readonly isMendatar: boolean
}

/** `isBerekor`: what follows stays on the same page. `nomor`: of the block among all of its paper. */
type Letak = { readonly tata: TataBagian; readonly style: IRunOptions; readonly isBerekor: boolean; readonly nomor: number }

const RATA = { KIRI: AlignmentType.LEFT, TENGAH: AlignmentType.CENTER, KANAN: AlignmentType.RIGHT, PENUH: AlignmentType.BOTH } as const
const TINGGI_LAMBANG = 24
const LEBAR_KOP = 25
const RUANG_TANDA_TANGAN = 21
/** Between the words of the one who signs at the left and those of the other. */
const SELA = 12
const LEBAR_LABEL = 35
const LEBAR_TITIK_DUA = 5
const LEBAR_TANDA = 9
const MENJOROK = 12.5
/** What an upright head leaves free on either side, so that its lines do not end in a single word. */
const SISI_KEPALA = 0.12
/** Blocks of a section that are counted apart from those of the next. */
const BLOK_PER_BAGIAN = 1000

/** The blocks of a section as Word has them. */
export function wordBlocks(blok: readonly Blok[], tata: TataBagian): readonly FileChild[] {
  const tail = tailStart(blok)
  const style = tata.huruf === tata.hurufDasar ? {} : { size: halfPoints(tata.huruf) }
  const isBerekor = (b: Blok, at: number): boolean =>
    (at >= tail && at < blok.length - 1) || (PASANGAN[b.jenis] ?? []).some((jenis) => jenis === blok[at + 1]?.jenis)
  const letak = (b: Blok, at: number): Letak => ({ tata, style, isBerekor: isBerekor(b, at), nomor: tata.at * BLOK_PER_BAGIAN + at + 1 })
  // Word ends every section in a paragraph: a whole line of it might fall on a page of its own
  return [...blok.flatMap((b, at) => block(b, letak(b, at))), gap(1)]
}

const PENANDA = ['TANDA_TANGAN', 'PARA_PENANDA'] as const

/** What stays with the block after it: details with their table, the last words of a paper with who signs it. */
const PASANGAN: Readonly<Partial<Record<Blok['jenis'], readonly Blok['jenis'][]>>> = {
  RINCIAN: ['TABEL', ...PENANDA],
  KONSIDERANS: PENANDA,
  PARAGRAF: PENANDA,
  DAFTAR: PENANDA
}

function block(blok: Blok, letak: Letak): readonly FileChild[] {
  const { tata, style } = letak
  switch (blok.jenis) {
    case 'LAMBANG':
      return [emblem(blok.gambar, letak)]
    case 'KOP':
      return letterhead(blok, letak)
    case 'DAFTAR':
      return [...list(blok.butir, letak, GAYA.BUTIR), gap(tata.huruf * 0.4)]
    case 'KEPALA':
      return heading(blok.baris, blok.tebal ? { ...style, bold: true } : style, tata)
    case 'KONSIDERANS':
      return [considerations(blok, letak), gap(tata.huruf * 0.5)]
    case 'RINCIAN':
      return [details(blok, letak), gap(tata.huruf * 0.5)]
    case 'PARAGRAF':
      return paragraphs(blok, letak)
    case 'KEPALA_LAMPIRAN':
      return [
        ...blok.baris.map((teks) =>
          paragraph(teks, style, { style: GAYA.KEPALA_LAMPIRAN, indent: { left: twips(tata.lebar * (tata.isMendatar ? 0.62 : 0.5)) } })
        ),
        gap(tata.huruf)
      ]
    case 'TABEL':
      return [wordTable(blok, { lebar: tata.lebar, huruf: style, isBerekor: letak.isBerekor }), gap(tata.huruf * 0.6)]
    case 'TANDA_TANGAN':
      return [gap(tata.huruf), signatures([[blok.kiri, blok]], letak), gap(tata.huruf)]
    case 'PARA_PENANDA':
      return [gap(tata.huruf), signatures(pairs(blok.penanda), letak), gap(tata.huruf)]
    case 'PAPAN_NAMA':
      return [plateWord(blok)]
    case 'TEMBUSAN':
      return copies(blok, letak)
    default:
      return assertNever(blok)
  }
}

type Gaya = Omit<NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>>, 'children'>

/** The mark that ends a paragraph is as large as its text, or its last line would stand further apart. */
const paragraph = (teks: string, huruf: IRunOptions, gaya: Gaya): Paragraph =>
  new Paragraph({ ...gaya, ...(huruf.size === undefined ? {} : { run: { size: huruf.size } }), children: runs(keepTogether(teks), huruf) })

/** An empty line of so many points. */
const gap = (points: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: Math.round(points * 20), lineRule: LineRuleType.EXACT }, children: [] })

/** Room of so many millimetres. */
const room = (mm: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: twips(mm), lineRule: LineRuleType.EXACT }, children: [] })

/** The emblem in the middle, or room for it. */
function emblem(gambar: string | undefined, { nomor }: Letak): Paragraph {
  const picture = wordPicture(gambar ?? '', { lebar: TINGGI_LAMBANG * 1.5, tinggi: TINGGI_LAMBANG, nomor })
  return picture
    ? new Paragraph({ style: GAYA.JUDUL, spacing: { after: twips(2.5), line: 240, lineRule: LineRuleType.AUTO }, children: [picture] })
    : room(TINGGI_LAMBANG)
}

/** The head of an office over a double line. */
function letterhead({ gambar, atas, nama, alamat }: Extract<Blok, { jenis: 'KOP' }>, { tata, nomor }: Letak): readonly FileChild[] {
  const picture = wordPicture(gambar, { lebar: 22, tinggi: TINGGI_LAMBANG, nomor })
  const kiri = picture ? twips(LEBAR_KOP) : 0
  const widths = [...(picture ? [kiri] : []), twips(tata.lebar) - kiri]
  // Word does not balance lines: they are broken as the print breaks them
  const lebar = { lebar: tata.lebar - (picture ? LEBAR_KOP : 0), huruf: tata.hurufDasar * KALI_KOP.NAMA }
  const garis = { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000' } }
  const words = [
    paragraph(atas, {}, { style: GAYA.KOP_ATAS }),
    paragraph(evenLines(nama, lebar).join('\n'), {}, { style: GAYA.KOP_NAMA }),
    ...alamat.map((teks) => paragraph(teks, {}, { style: GAYA.KOP_ALAMAT })),
    gap(tata.huruf * 0.4)
  ]
  const row = new TableRow({
    cantSplit: true,
    children: [
      ...(picture ? [plainCell([new Paragraph({ keepNext: true, children: [picture] })], { size: kiri, garis })] : []),
      plainCell(words, { size: twips(tata.lebar) - kiri, garis })
    ]
  })
  return [plainTable([row], widths), gap(tata.huruf * 1.2)]
}

const heading = (baris: readonly string[], huruf: IRunOptions, { huruf: besar, lebar, isMendatar }: TataBagian): readonly Paragraph[] =>
  baris.map((teks, at) =>
    paragraph(teks, huruf, {
      style: GAYA.JUDUL,
      indent: isMendatar ? {} : { left: twips(lebar * SISI_KEPALA), right: twips(lebar * SISI_KEPALA) },
      spacing: { ...SPASI, after: at === baris.length - 1 ? Math.round(20 * besar * 1.2) : 0 }
    })
  )

/** One paragraph; where its first line is set in, each line of it is one. */
function paragraphs({ teks, rata, ...gaya }: Extract<Blok, { jenis: 'PARAGRAF' }>, { style, isBerekor }: Letak): readonly Paragraph[] {
  const { menjorok, tebal } = gaya
  const huruf = tebal ? { ...style, bold: true } : style
  const keepNext = isBerekor || tebal === true
  const indent = menjorok ? { indent: { firstLine: twips(MENJOROK) } } : {}
  return (menjorok ? teks.split('\n') : [teks]).map((baris) =>
    paragraph(baris, huruf, { style: GAYA.PARAGRAF, alignment: RATA[rata], keepNext, ...indent })
  )
}

/** How an item is marked: by the list it is in, which Word counts, or by what stands before its text. */
function marking(butir: readonly Butir[], nomor: number): { readonly gaya: Gaya; readonly awal: (tanda: string | null) => string } {
  const reference = listOf(butir)
  const indent = { left: twips(LEBAR_TANDA), hanging: twips(LEBAR_TANDA) }
  if (reference === null) return { gaya: { indent }, awal: (tanda) => `${tanda ?? ''}\t` }
  return { gaya: { indent, numbering: { reference, level: 0, instance: nomor, custom: true } }, awal: () => '' }
}

function list(butir: readonly Butir[], { style, isBerekor, nomor }: Letak, id: string): readonly Paragraph[] {
  const { gaya, awal } = marking(butir, nomor)
  const isTerakhir = (at: number): boolean => at === butir.length - 1
  return butir.map(({ tanda, teks }, at) =>
    paragraph(`${awal(tanda)}${teks}`, style, {
      style: id,
      ...gaya,
      keepLines: isShortItem(teks),
      ...(isTerakhir(at) && isBerekor ? { keepNext: true } : {})
    })
  )
}

/** Label, colon and items in columns without lines. */
function considerations({ label, butir }: Extract<Blok, { jenis: 'KONSIDERANS' }>, letak: Letak) {
  const bertanda = butir.filter(({ tanda }) => tanda !== null)
  const { gaya, awal } = marking(bertanda, letak.nomor)
  const rows = butir.map(({ tanda, teks }, at) => {
    const isi = tanda === null ? { teks, gaya: {} } : { teks: `${awal(tanda)}${teks}`, gaya }
    return labelled(at === 0 ? label : null, isi, {
      letak,
      isTerakhir: at === butir.length - 1,
      lebar: LEBAR_LABEL,
      rata: AlignmentType.BOTH
    })
  })
  return plainTable(rows, columns(letak, LEBAR_LABEL))
}

/** Labels and what they say; a label without text is a heading, which stays with what is below it. */
function details({ baris, menjorok }: Extract<Blok, { jenis: 'RINCIAN' }>, luar: Letak) {
  const masuk = menjorok ? LEBAR_LABEL + LEBAR_TITIK_DUA : 0
  const letak = { ...luar, tata: { ...luar.tata, lebar: luar.tata.lebar - masuk } }
  const lebar = letak.tata.label
  const rows = baris.map(({ label, isi }, at) =>
    isi === ''
      ? new TableRow({
          children: [
            plainCell([paragraph(label, letak.style, { style: GAYA.KONSIDERANS, keepNext: true })], {
              size: twips(letak.tata.lebar),
              columnSpan: 3
            })
          ]
        })
      : labelled(label, { teks: isi, gaya: {} }, { letak, isTerakhir: at === baris.length - 1, lebar, rata: AlignmentType.LEFT })
  )
  return plainTable(rows, columns(letak, lebar), twips(masuk))
}

const columns = ({ tata }: Letak, label: number): readonly number[] =>
  [label, LEBAR_TITIK_DUA, tata.lebar - label - LEBAR_TITIK_DUA].map(twips)

type Lajur = { readonly letak: Letak; readonly isTerakhir: boolean; readonly lebar: number; readonly rata: 'both' | 'left' }

function labelled(
  label: string | null,
  isi: { readonly teks: string; readonly gaya: Gaya },
  { letak, isTerakhir, lebar, rata }: Lajur
): TableRow {
  const keepNext = isTerakhir && letak.isBerekor
  const words = (teks: string, gaya: Gaya): Paragraph => paragraph(teks, letak.style, { style: GAYA.KONSIDERANS, keepNext, ...gaya })
  const cells = [words(label ?? '', {}), words(label === null ? '' : ':', {}), words(isi.teks, { alignment: rata, ...isi.gaya })]
  const widths = columns(letak, lebar)
  // LibreOffice keeps a row with what is below its table only where the row may be split
  return new TableRow({
    cantSplit: isShortItem(isi.teks) && !keepNext,
    children: cells.map((p, at) => plainCell([p], { size: widths[at] ?? 0 }))
  })
}

/**
 * Who signs, side by side: offices above, names below, so that names stand in line however long the offices are. All in one table whose rows keep
 * with the next, and may be split: LibreOffice would not keep them together otherwise.
 */
function signatures(semua: readonly Pasangan[], { tata, style }: Letak) {
  const kiri = twips(tata.lebar * (tata.isMendatar ? 0.66 : 0.54))
  const widths = [kiri, twips(tata.lebar) - kiri]
  const lines = (baris: readonly string[], at: number): readonly Paragraph[] =>
    baris.map((teks) => paragraph(teks, style, { style: GAYA.TANDA_TANGAN, ...(at === 0 ? { indent: { right: twips(SELA) } } : {}) }))
  const row = (pasangan: Pasangan, atas: readonly Paragraph[], barisOf: (penanda: Penanda) => readonly string[]): TableRow => {
    const cells = pasangan.map((penanda, at) =>
      plainCell([...atas, ...(penanda ? lines(barisOf(penanda), at) : [new Paragraph({ keepNext: true })])], { size: widths[at] ?? 0 })
    )
    return new TableRow({ children: cells })
  }
  const rows = semua.flatMap((pasangan, at) => [
    row(pasangan, at === 0 ? [] : [gap(tata.huruf)], offices),
    row(pasangan, [room(RUANG_TANDA_TANGAN)], names)
  ])
  return plainTable(rows, widths)
}

function copies({ judul, butir }: Extract<Blok, { jenis: 'TEMBUSAN' }>, letak: Letak): readonly Paragraph[] {
  const { huruf, hurufDasar } = letak.tata
  const style = huruf === hurufDasar ? {} : { size: halfPoints(huruf * 0.84) }
  const items = butir.map((teks, at) => ({ tanda: `${at + 1}.`, teks }))
  return [
    gap(huruf * 0.3),
    paragraph(judul, style, { style: GAYA.TEMBUSAN, keepNext: true }),
    ...list(items, { ...letak, style, isBerekor: false }, GAYA.TEMBUSAN)
  ]
}
