import type { Bagian, BarisTabel, Blok, Butir, Dokumen, Kolom, Penanda, Sel } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { cellColor, cellText } from './cell-text'
import { escapeHtml } from './escape-html'
import { keepTogether } from './keep-together'
import { labelWidth } from './label-width'
import { plateHtml } from './name-plate'
import { pageStyle } from './page-style'
import { isShortItem } from './short-item'
import { names, offices, pairs } from './signers'
import { type SelKepala, tableHead } from './table-head'
import { isShort, lastRows, tailStart } from './table-tail'

/**
 * A paper as one page of HTML that needs nothing from outside: what is printed. With `isBertanda` the print notes where each block
 * that has a key begins.
 */
export function toHtml(dokumen: Dokumen, isBertanda = false): string {
  const gambar = pictures(dokumen.bagian)
  const latar = { gambar, isBertanda }
  const style = [pageStyle(dokumen), ...[...gambar].map(([uri, kelas]) => `.${kelas}{background-image:url("${escapeHtml(uri)}")}`)].join(
    '\n'
  )
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(dokumen.judul)}</title><style>${style}</style></head>
<body>${anchors(dokumen.bagian, isBertanda)}${dokumen.isKonsep ? KONSEP : ''}${stamp(dokumen)}${dokumen.bagian.map((b, at) => section(b, at, latar)).join('\n')}</body></html>`
}

/** What every page of a paper says that is not issued. */
const KONSEP = '<div class="konsep"><span>KONSEP</span></div>'

/** What every page bears across. */
const stamp = ({ tanda }: Dokumen): string => (tanda === undefined ? '' : `<div class="tanda"><span>${escapeHtml(tanda)}</span></div>`)

/** Words of a paper as it shows them; those of a cell may break anywhere between two, since its column may be narrow. */
const written = (teks: string): string => escapeHtml(keepTogether(teks))

/** The anchor a section begins with; the printer notes in the PDF where each of them came to stand. */
export const anchorOf = (at: number): string => `bagian-${at}`

/** The anchor a block begins with: the `n`th of section `at`. */
export const blockAnchorOf = (at: number, n: number): string => `blok-${at}-${n}`

/** The anchor of a row of a table with those behind it that have none: it is on their common body, for only of bodies the printer tells the right page. */
export const rowAnchorOf = (kunci: string): string => `baris-${kunci}`

/** Only anchors that something points at are noted. */
function anchors(bagian: readonly Bagian[], isBertanda: boolean): string {
  const semua = [
    ...(bagian.length < 2 ? [] : bagian.map((_, at) => anchorOf(at))),
    ...(isBertanda ? bagian.flatMap(({ blok }, at) => blok.flatMap((b, n) => [...blockAnchors(b, at, n), ...rowAnchors(b)])) : [])
  ]
  return semua.length === 0 ? '' : `<nav class="letak">${semua.map((id) => `<a href="#${id}">.</a>`).join('')}</nav>`
}

const blockAnchors = ({ kunci }: Blok, at: number, n: number): readonly string[] => (kunci === undefined ? [] : [blockAnchorOf(at, n)])

const rowAnchors = (blok: Blok): readonly string[] =>
  blok.jenis === 'TABEL' ? blok.baris.flatMap(({ kunci }) => (kunci === undefined ? [] : [rowAnchorOf(kunci)])) : []

/** What all blocks of a page have in common: the class of each picture, and whether they say where they begin. */
type Latar = { readonly gambar: ReadonlyMap<string, string>; readonly isBertanda: boolean }
type Tabel = Extract<Blok, { jenis: 'TABEL' }>

/** The pictures of a paper with a class for each: in the file once, however many copies show it. */
function pictures(bagian: readonly Bagian[]): ReadonlyMap<string, string> {
  const uri = bagian.flatMap(({ blok }) => blok.flatMap((b) => ('gambar' in b && isPicture(b.gambar) ? [b.gambar] : [])))
  return new Map([...new Set(uri)].map((u, at) => [u, `gambar-${at}`]))
}

/** A picture itself, not the key of one that is not there. */
const isPicture = (gambar: string | undefined): gambar is string => gambar?.startsWith('data:image/') === true

function section(bagian: Bagian, at: number, latar: Latar): string {
  const write = (blok: Blok, n: number, ekor: readonly string[] = []): string => {
    const html = blok.jenis === 'TABEL' ? table(blok, ekor) : block(blok, latar)
    return latar.isBertanda && blok.kunci !== undefined ? marked(html, blockAnchorOf(at, n)) : html
  }
  return `<section id="${anchorOf(at)}" class="${bagian.orientasi.toLowerCase()}" style="font-size:${bagian.huruf}pt;--label:${labelWidth(bagian)}mm">${flow(bagian.blok, write)}</section>`
}

/** A block with its anchor on its first element. */
const marked = (html: string, id: string): string => html.replace(/^<\w+/, (tag) => `${tag} id="${id}"`)

/** The blocks in order. What follows the last table goes into its closing group, so that no signature stands on a page without a name above it. */
function flow(blok: readonly Blok[], write: (blok: Blok, n: number, ekor?: readonly string[]) => string): string {
  const at = tailStart(blok)
  const ekor = blok.slice(at + 1).map((b, n) => write(b, at + 1 + n))
  return [...blok.slice(0, at).map((b, n) => write(b, n)), ...blok.slice(at, at + 1).map((b) => write(b, at, ekor))].join('\n')
}

function block(blok: Blok, latar: Latar): string {
  switch (blok.jenis) {
    case 'LAMBANG':
      return `<div class="lambang">${picture(blok.gambar, latar)}</div>`
    case 'KOP':
      return letterhead(blok, latar)
    case 'DAFTAR':
      return list(blok.butir)
    case 'PARA_PENANDA':
      return `<div class="para-penanda">${pairs(blok.penanda)
        .map(([kiri, kanan]) => signatures(kiri, kanan))
        .join('')}</div>`
    case 'KEPALA':
      return `<div class="kepala${blok.tebal ? ' tebal' : ''}">${lines(blok.baris)}</div>`
    case 'KONSIDERANS':
      return `<table class="konsiderans">${LAJUR}${blok.butir.map((butir, at) => item(at === 0 ? blok.label : null, butir)).join('')}</table>`
    case 'RINCIAN':
      return `<table class="konsiderans rincian${blok.menjorok ? ' di-dalam' : ''}">${LAJUR}${blok.baris.map(detail).join('')}</table>`
    case 'PARAGRAF':
      return paragraph(blok)
    case 'KEPALA_LAMPIRAN':
      return `<div class="kepala-lampiran">${lines(blok.baris)}</div>`
    case 'TABEL':
      return table(blok, [])
    case 'TANDA_TANGAN':
      return signatures(blok.kiri, blok)
    case 'PAPAN_NAMA':
      return plateHtml(blok)
    case 'TEMBUSAN':
      return `<div class="tembusan">${lines([blok.judul])}<ol>${blok.butir.map((teks) => `<li>${written(teks)}</li>`).join('')}</ol></div>`
    default:
      return assertNever(blok)
  }
}

const picture = (gambar: string | undefined, latar: Latar): string => {
  const kelas = latar.gambar.get(gambar ?? '')
  return kelas === undefined ? '' : `<i class="gambar ${kelas}"></i>`
}

/** Without an emblem the words stand in the middle of the page. */
const letterhead = ({ gambar, atas, nama, alamat }: Extract<Blok, { jenis: 'KOP' }>, latar: Latar): string => {
  const emblem = picture(gambar, latar)
  const kiri = emblem === '' ? '' : `<div>${emblem}</div>`
  return `<div class="kop${kiri === '' ? ' polos' : ''}">${kiri}<div><div class="atas">${written(atas)}</div><div class="nama">${written(nama)}</div>${lines(alamat)}</div></div>`
}

/** One paragraph; where its first line is set in, each line of it is a paragraph. */
function paragraph({ teks, rata, menjorok, tebal }: Extract<Blok, { jenis: 'PARAGRAF' }>): string {
  const kelas = `paragraf teks rata-${rata.toLowerCase()}${tebal ? ' tebal' : ''}`
  if (!menjorok) return `<p class="${kelas}">${written(teks)}</p>`
  return teks
    .split('\n')
    .map((baris) => `<p class="${kelas} menjorok">${written(baris)}</p>`)
    .join('')
}

/** Items with hanging marks, all as wide as the longest of them. */
function list(butir: readonly Butir[]): string {
  const longest = Math.max(2, ...butir.map(({ tanda }) => tanda?.length ?? 0))
  const rows = butir.map(
    ({ tanda, teks }) => `<tr${whole(teks)}><td class="tanda">${written(tanda ?? '')}</td><td class="teks">${written(teks)}</td></tr>`
  )
  return `<table class="konsiderans daftar"><colgroup><col style="width:${(longest * 0.6 + 0.7).toFixed(1)}em"><col></colgroup>${rows.join('')}</table>`
}

/** The columns of label, colon, mark and text: of one width whatever stands in them. */
const LAJUR = '<colgroup><col class="label"><col class="titik-dua"><col class="tanda"><col></colgroup>'

const lines = (baris: readonly string[]): string => baris.map((teks) => `<div>${written(teks) || '<br>'}</div>`).join('')

function item(label: string | null, { tanda, teks }: Butir): string {
  const isi = tanda === null ? `<td colspan="2">${written(teks)}</td>` : `<td>${written(tanda)}</td><td>${written(teks)}</td>`
  return `<tr${whole(teks)}><td class="label">${written(label ?? '')}</td><td>${label === null ? '' : ':'}</td>${isi}</tr>`
}

/** What keeps a short item on one page. */
const whole = (teks: string): string => (isShortItem(teks) ? ' class="utuh"' : '')

/** A label and its text; without text it is a heading. */
const detail = ({ label, isi }: { readonly label: string; readonly isi: string }): string =>
  isi === '' ? `<tr class="judul"><td class="label" colspan="4">${written(label)}</td></tr>` : item(label, { tanda: null, teks: isi })

/** Two who sign, or one at the right or left: offices above, names below, so that names stand side by side however long the offices are. */
function signatures(kiri: Penanda | undefined, kanan: Penanda | undefined): string {
  const side = (penanda: Penanda | undefined, sisi: string, barisOf: (p: Penanda) => readonly string[]): string =>
    penanda ? `<div class="${sisi}">${lines(barisOf(penanda))}</div>` : ''
  const row = (barisOf: (p: Penanda) => readonly string[]): string => side(kiri, 'kiri', barisOf) + side(kanan, 'kanan', barisOf)
  return `<div class="tanda-tangan">${row(offices)}${row(names)}</div>`
}

function table({ kolom, baris, tanpaNomorKolom }: Tabel, ekor: readonly string[]): string {
  const total = kolom.reduce((sum, { lebar }) => sum + lebar, 0)
  const widths = kolom.map(({ lebar }) => `<col style="width:${((lebar / total) * 100).toFixed(3)}%">`).join('')
  const titles = tableHead(kolom).map((sel) => `<tr>${sel.map(title).join('')}</tr>`)
  const numbers = `<tr class="nomor-kolom">${kolom.map((_, at) => `<th>${at + 1}</th>`).join('')}</tr>`
  const head = `<thead>${titles.join('')}${tanpaNomorKolom ? '' : numbers}</thead>`
  const isWhole = ekor.length === 0 && isShort(baris)
  const last = lastRows(baris)
  const rows = (some: readonly BarisTabel[]): string => some.map((b) => row(kolom, b)).join('')
  const tail = ekor.length === 0 ? '' : `<tr><td class="ekor" colspan="${kolom.length}">${ekor.join('')}</td></tr>`
  const bodies = parted(baris.slice(0, last)).map((some) => `<tbody${anchorAt(some)}>${rows(some)}</tbody>`)
  const closing = `<tbody${anchorAt(baris.slice(last))} class="penutup">${rows(baris.slice(last))}${tail}</tbody>`
  return `<table class="tabel${isWhole ? ' utuh' : ''}"><colgroup>${widths}</colgroup>${head}${bodies.join('')}${closing}</table>`
}

/** Rows parted before each one that has a key. */
function parted(baris: readonly BarisTabel[]): readonly (readonly BarisTabel[])[] {
  const parts: BarisTabel[][] = [[]]
  for (const b of baris) {
    if (b.kunci === undefined) parts.at(-1)?.push(b)
    else parts.push([b])
  }
  return parts
}

const anchorAt = ([baris]: readonly BarisTabel[]): string => (baris?.kunci === undefined ? '' : ` id="${rowAnchorOf(baris.kunci)}"`)

function title({ judul, lebar, tinggi }: SelKepala): string {
  const span = `${lebar === 1 ? '' : ` colspan="${lebar}"`}${tinggi === 1 ? '' : ` rowspan="${tinggi}"`}`
  // a title may break behind a stroke
  return `<th${span}>${written(judul).replaceAll('/', '/<wbr>')}</th>`
}

function row(kolom: readonly Kolom[], baris: BarisTabel): string {
  if (baris.jenis === 'KELOMPOK') return `<tr class="kelompok"><td colspan="${kolom.length}">${written(baris.teks)}</td></tr>`
  const cells = kolom.map(({ rata }, at) => cell(baris.sel[at] ?? null, rata))
  return `<tr${baris.jenis === 'JUMLAH' ? ' class="jumlah"' : ''}>${cells.join('')}</tr>`
}

function cell(sel: Sel, rata: Kolom['rata']): string {
  const warna = cellColor(sel)
  return `<td class="teks rata-${rata.toLowerCase()}"${warna === null ? '' : ` style="color:#${warna}"`}>${escapeHtml(cellText(sel))}</td>`
}
