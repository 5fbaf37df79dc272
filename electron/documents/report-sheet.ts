import { type BentukTabel, bentukTabel, lebarTersedia } from '../../src/domain/laporan/bentuk-tabel'
import { catatanCetak, kepalaCetak, keteranganCetak } from '../../src/domain/laporan/hasil-cetak'
import type { HasilLaporan, TabelLaporan } from '../../src/domain/laporan/hasil-laporan'
import { lebarCetak } from '../../src/domain/laporan/lebar-cetak'
import type { BahanKantor } from '../../src/domain/peta-jabatan/naskah/bahan-naskah'
import { penandaKantor } from '../../src/domain/peta-jabatan/naskah/penanda-naskah'
import { textHeight } from './excel-paper'
import { RUPA_HURUF_OFFICE } from './fonts'
import { createReportCells } from './report-cells'
import { rowHeight } from './row-height'
import { sheetEnd } from './sheet-pages'
import { createSheetRows, type SheetRows } from './sheet-rows'
import type { GayaSel, SheetStyles } from './sheet-styles'
import { sheetEndXml, sheetStart } from './sheet-xml'
import { names, offices } from './signers'
import { type SelKepala, tableHead } from './table-head'
import { columnsOf, MM_PER_CHAR, sumOf } from './xlsx-line'

/** A sheet with one table of a report; `nama` as the workbook calls it. */
export type IsiLembar = {
  readonly hasil: HasilLaporan
  readonly tabel: TabelLaporan
  readonly bahan: BahanKantor
  readonly styles: SheetStyles
  /** Hears how many rows were written since it was last told, and may throw to stop. */
  readonly onRows: (jumlah: number) => void
}

/** What a workbook must know of a sheet: the rows repeated on every page, and from which row to which it can be filtered (null = not at all). */
export type RentangLembar = {
  readonly kepala: readonly [dari: number, sampai: number]
  readonly saring: readonly [dari: number, sampai: number] | null
}

/** Rows written at a time. */
const PER_PIECE = 100

/** Writes the sheet of a table piece by piece; gives in the end what the workbook must know of it. */
export function* reportSheet(lembar: IsiLembar): Generator<string, RentangLembar> {
  const { tabel, bahan } = lembar
  const meja = createMeja(lembar)
  const { rows, bentuk } = meja
  const atas = [...titleRows(lembar, meja), ...headRows(lembar, meja)]
  const kepala = [rows.count() - headHeight(tabel) + 1, rows.count()] as const
  yield sheetStart({ lebar: meja.kolom.map(({ lebar }) => lebar / MM_PER_CHAR), beku: rows.count() })
  yield atas.join('')
  yield* bodyRows(lembar, meja)
  const isi = tabel.baris.findLastIndex((b) => b.jenis !== 'JUMLAH')
  const akhir = kepala[1] + Math.max(0, isi)
  yield closingRows(lembar, meja)
  const saring = tabel.baris.some((b) => b.jenis === 'KELOMPOK') ? null : ([kepala[1], kepala[1] + isi + 1] as const)
  const tinggi = textHeight(bahan.tata, bentuk.orientasi)
  yield sheetEndXml({
    tata: bahan.tata,
    orientasi: bentuk.orientasi,
    kolom: tabel.kolom.length,
    baris: rows.count(),
    saring,
    merges: rows.merges,
    putus: sheetEnd(rows.heights, { tinggi, kepala, mulai: akhir }),
    akhir,
    tanda: lembar.hasil.tanda
  })
  return { kepala, saring }
}

/** What the rows of a sheet are written with. */
type Meja = {
  readonly bentuk: BentukTabel
  readonly kolom: readonly { readonly lebar: number }[]
  readonly rows: SheetRows
  readonly gaya: (rata: GayaSel['rata'], lain?: Partial<GayaSel>) => GayaSel
  readonly huruf: (tebal: boolean) => GayaSel['huruf']
}

function createMeja({ tabel, bahan, styles }: IsiLembar): Meja {
  const bentuk = bentukTabel(tabel.kolom, bahan.tata)
  const ruang = { lebar: lebarTersedia(bentuk.orientasi, bahan.tata), huruf: bentuk.huruf }
  // together as wide as the page: printed at full size
  const kolom = lebarCetak(tabel, ruang).map((lebar) => ({ lebar }))
  const huruf = (tebal: boolean): GayaSel['huruf'] => ({ nama: RUPA_HURUF_OFFICE.ARIAL, ukuran: bentuk.huruf, tebal })
  return {
    bentuk,
    kolom,
    rows: createSheetRows(
      kolom.map((k) => k.lebar / MM_PER_CHAR),
      styles
    ),
    gaya: (rata, lain = {}) => ({ huruf: huruf(false), format: '@', rata, isi: 'BARIS', ...lain }),
    huruf
  }
}

/** One text over the whole width. */
const line = ({ rows, kolom }: Meja, teks: string, gaya: GayaSel): string => rows.spans([{ teks, dari: 0, sampai: kolom.length - 1, gaya }])

function titleRows({ hasil, tabel, bahan }: IsiLembar, meja: Meja): readonly string[] {
  const tebal = { huruf: meja.huruf(true) }
  return [
    ...(hasil.sifat === undefined ? [] : [line(meja, hasil.sifat, meja.gaya('right', tebal))]),
    ...kepalaCetak(hasil).map((teks) => line(meja, teks, meja.gaya('center', tebal))),
    meja.rows.gap(),
    line(meja, keteranganCetak(hasil, bahan), meja.gaya('left')),
    ...(tabel.judul === null ? [] : [line(meja, tabel.judul, meja.gaya('left', tebal))])
  ]
}

/** Rows of the head: one or two of titles, and the numbers of the columns. */
const headHeight = ({ kolom }: TabelLaporan): number => tableHead(kolom).length + 1

function headRows({ tabel: { kolom }, styles }: IsiLembar, meja: Meja): readonly string[] {
  const { rows, huruf } = meja
  const rangka = { garis: 'TIPIS', tegak: 'center' } as const
  const style = (gaya: GayaSel): readonly number[] => kolom.map(() => styles.styleOf(gaya))
  const judul = tableHead(kolom).map((titles) => {
    const row = rows.count() + 1
    for (const t of titles) if (t.lebar * t.tinggi > 1) rows.merge([row, t.at + 1], [row + t.tinggi - 1, t.at + t.lebar])
    const teks = kolom.map((_, at) => titles.find((t) => t.at === at)?.judul ?? null)
    return rows.cells(teks, style(meja.gaya('center', { ...rangka, huruf: huruf(true) })), titlesHeight(titles, meja))
  })
  const nomor = rows.cells(
    kolom.map((_, at) => at + 1),
    style(meja.gaya('center', { ...rangka, format: '0' })),
    rowHeight([], meja.bentuk.huruf)
  )
  return [...judul, nomor]
}

/** Bold and short of room: reckoned as capitals. A title over two rows has room enough. */
const titlesHeight = (titles: readonly SelKepala[], { kolom, bentuk }: Meja): number =>
  rowHeight(
    titles.map((t) => ({
      teks: t.tinggi > 1 ? '' : t.judul.toUpperCase(),
      chars: sumOf(kolom.slice(t.at, t.at + t.lebar)) / MM_PER_CHAR
    })),
    bentuk.huruf
  )

/** The rows of the table, so many at a time. */
function* bodyRows({ tabel, styles, onRows }: IsiLembar, meja: Meja): Generator<string> {
  const { rows, kolom, huruf } = meja
  const cellsOf = createReportCells(tabel.kolom, { styles, huruf: huruf(false), chars: kolom.map((k) => k.lebar / MM_PER_CHAR) })
  const kelompok = meja.gaya('left', { huruf: huruf(true), garis: 'TIPIS' })
  let piece: string[] = []
  for (const [at, baris] of tabel.baris.entries()) {
    if (baris.jenis === 'KELOMPOK') piece.push(line(meja, baris.teks, kelompok))
    else {
      const { nilai, style, tinggi } = cellsOf(baris, tabel.baris[at - 1]?.jenis !== 'JUMLAH')
      piece.push(rows.cells(nilai, style, tinggi))
    }
    if (piece.length < PER_PIECE) continue
    yield piece.join('')
    onRows(piece.length)
    piece = []
  }
  yield piece.join('')
  onRows(piece.length)
}

/** Empty rows to sign in. */
const RUANG = ['', '', '']

/** The notes, and who signs over the last third of the page. */
function closingRows({ hasil, bahan }: IsiLembar, meja: Meja): string {
  const { rows, kolom, gaya } = meja
  const catatan = catatanCetak(hasil)
  const penanda = penandaKantor(bahan)
  const dari = kolom.length - columnsOf(kolom.toReversed(), sumOf(kolom) / 3)
  return [
    rows.gap(),
    ...(catatan === null ? [] : [line(meja, catatan, gaya('left')), rows.gap()]),
    ...[...offices(penanda), ...RUANG, ...names(penanda)].map((teks) =>
      rows.spans([{ teks, dari, sampai: kolom.length - 1, gaya: gaya('left') }])
    )
  ].join('')
}
