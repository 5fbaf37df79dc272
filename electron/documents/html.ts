import type { Bagian, BarisTabel, Blok, Butir, Dokumen, Kolom, Sel } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { cellColor, cellText } from './cell-text'
import { labelWidth } from './label-width'
import { pageStyle } from './page-style'
import { plainText } from './plain-text'
import { type SelKepala, tableHead } from './table-head'
import { isShort, lastRows, tailStart } from './table-tail'

/** A paper as one page of HTML that needs nothing from outside: what the preview shows and what is printed. */
export const toHtml = (dokumen: Dokumen): string =>
  `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(dokumen.judul)}</title><style>${pageStyle(dokumen)}</style></head>
<body>${anchors(dokumen.bagian.length)}${dokumen.bagian.map(section).join('\n')}</body></html>`

/** The anchor a section begins with; the printer notes in the PDF where each of them came to stand. */
export const anchorOf = (at: number): string => `bagian-${at}`

/** Only anchors that something points at are noted. */
const anchors = (jumlah: number): string =>
  jumlah < 2 ? '' : `<nav class="letak">${Array.from({ length: jumlah }, (_, at) => `<a href="#${anchorOf(at)}">.</a>`).join('')}</nav>`

/** Text as HTML text: data never becomes markup. */
export const escapeHtml = (teks: string): string =>
  plainText(teks).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')

type Tabel = Extract<Blok, { jenis: 'TABEL' }>

const section = (bagian: Bagian, at: number): string =>
  `<section id="${anchorOf(at)}" class="${bagian.orientasi.toLowerCase()}" style="font-size:${bagian.huruf}pt;--label:${labelWidth(bagian)}mm">${flow(bagian.blok)}</section>`

/** The blocks in order. What follows the last table goes into its closing group, so that no signature stands on a page without a name above it. */
function flow(blok: readonly Blok[]): string {
  const at = tailStart(blok)
  const tabel = blok[at]
  if (tabel?.jenis !== 'TABEL') return blok.map(block).join('\n')
  return [...blok.slice(0, at).map(block), table(tabel, blok.slice(at + 1))].join('\n')
}

function block(blok: Blok): string {
  switch (blok.jenis) {
    case 'LAMBANG':
      return '<div class="lambang"></div>'
    case 'KEPALA':
      return `<div class="kepala${blok.tebal ? ' tebal' : ''}">${lines(blok.baris)}</div>`
    case 'KONSIDERANS':
      return `<table class="konsiderans">${LAJUR}${blok.butir.map((butir, at) => item(at === 0 ? blok.label : null, butir)).join('')}</table>`
    case 'RINCIAN':
      return `<table class="konsiderans rincian">${LAJUR}${blok.baris.map(detail).join('')}</table>`
    case 'PARAGRAF':
      return `<p class="paragraf teks rata-${blok.rata.toLowerCase()}">${escapeHtml(blok.teks)}</p>`
    case 'KEPALA_LAMPIRAN':
      return `<div class="kepala-lampiran">${lines(blok.baris)}</div>`
    case 'TABEL':
      return table(blok, [])
    case 'TANDA_TANGAN':
      return signatures(blok)
    case 'TEMBUSAN':
      return `<div class="tembusan">${lines([blok.judul])}<ol>${blok.butir.map((teks) => `<li>${escapeHtml(teks)}</li>`).join('')}</ol></div>`
    default:
      return assertNever(blok)
  }
}

/** The columns of label, colon, mark and text: of one width whatever stands in them. */
const LAJUR = '<colgroup><col class="label"><col class="titik-dua"><col class="tanda"><col></colgroup>'

const lines = (baris: readonly string[]): string => baris.map((teks) => `<div>${escapeHtml(teks)}</div>`).join('')

function item(label: string | null, { tanda, teks }: Butir): string {
  const isi = tanda === null ? `<td colspan="2">${escapeHtml(teks)}</td>` : `<td>${escapeHtml(tanda)}</td><td>${escapeHtml(teks)}</td>`
  return `<tr><td class="label">${escapeHtml(label ?? '')}</td><td>${label === null ? '' : ':'}</td>${isi}</tr>`
}

/** A label and its text; without text it is a heading. */
const detail = ({ label, isi }: { readonly label: string; readonly isi: string }): string =>
  isi === '' ? `<tr class="judul"><td class="label" colspan="4">${escapeHtml(label)}</td></tr>` : item(label, { tanda: null, teks: isi })

/** Offices above, names below, so that names stand side by side however long the offices are. */
function signatures(blok: Extract<Blok, { jenis: 'TANDA_TANGAN' }>): string {
  const sisi = [...(blok.kiri ? [{ ...blok.kiri, sisi: 'kiri' }] : []), { ...blok, sisi: 'kanan' }]
  const atas = sisi.map((p) => `<div class="${p.sisi}">${lines([...p.pembuka, p.jabatan])}</div>`)
  const bawah = sisi.map((p) => `<div class="${p.sisi}">${lines([p.nama, ...p.keterangan])}</div>`)
  return `<div class="tanda-tangan">${[...atas, ...bawah].join('')}</div>`
}

function table({ kolom, baris, tanpaNomorKolom }: Tabel, ekor: readonly Blok[]): string {
  const total = kolom.reduce((sum, { lebar }) => sum + lebar, 0)
  const widths = kolom.map(({ lebar }) => `<col style="width:${((lebar / total) * 100).toFixed(3)}%">`).join('')
  const titles = tableHead(kolom).map((sel) => `<tr>${sel.map(title).join('')}</tr>`)
  const numbers = `<tr class="nomor-kolom">${kolom.map((_, at) => `<th>${at + 1}</th>`).join('')}</tr>`
  const head = `<thead>${titles.join('')}${tanpaNomorKolom ? '' : numbers}</thead>`
  const isWhole = ekor.length === 0 && isShort(baris)
  const last = lastRows(baris)
  const rows = (some: readonly BarisTabel[]): string => some.map((b) => row(kolom, b)).join('')
  const tail = ekor.length === 0 ? '' : `<tr><td class="ekor" colspan="${kolom.length}">${ekor.map(block).join('')}</td></tr>`
  const closing = `${rows(baris.slice(last))}${tail}`
  return `<table class="tabel${isWhole ? ' utuh' : ''}"><colgroup>${widths}</colgroup>${head}<tbody>${rows(baris.slice(0, last))}</tbody><tbody class="penutup">${closing}</tbody></table>`
}

function title({ judul, lebar, tinggi }: SelKepala): string {
  const span = `${lebar === 1 ? '' : ` colspan="${lebar}"`}${tinggi === 1 ? '' : ` rowspan="${tinggi}"`}`
  // a title may break behind a stroke
  return `<th${span}>${escapeHtml(judul).replaceAll('/', '/<wbr>')}</th>`
}

function row(kolom: readonly Kolom[], baris: BarisTabel): string {
  if (baris.jenis === 'KELOMPOK') return `<tr class="kelompok"><td colspan="${kolom.length}">${escapeHtml(baris.teks)}</td></tr>`
  const cells = kolom.map(({ rata }, at) => cell(baris.sel[at] ?? null, rata))
  return `<tr${baris.jenis === 'JUMLAH' ? ' class="jumlah"' : ''}>${cells.join('')}</tr>`
}

function cell(sel: Sel, rata: Kolom['rata']): string {
  const warna = cellColor(sel)
  return `<td class="teks rata-${rata.toLowerCase()}"${warna === null ? '' : ` style="color:#${warna}"`}>${escapeHtml(cellText(sel))}</td>`
}
