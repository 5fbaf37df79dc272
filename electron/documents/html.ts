import type { Bagian, BarisTabel, Blok, Butir, Dokumen, Kolom, Sel } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { ribuan } from '../../src/domain/kit/terbilang'
import { pageStyle } from './page-style'

/** A paper as one page of HTML that needs nothing from outside: what the preview shows and what is printed. */
export const toHtml = (dokumen: Dokumen): string =>
  `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(dokumen.judul)}</title><style>${pageStyle(dokumen)}</style></head>
<body>${dokumen.bagian.map(section).join('\n')}</body></html>`

/** Text as HTML text: data never becomes markup. */
export const escapeHtml = (teks: string): string =>
  teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')

type Tabel = Extract<Blok, { jenis: 'TABEL' }>

const section = ({ orientasi, huruf, blok }: Bagian): string =>
  `<section class="${orientasi.toLowerCase()}" style="font-size:${huruf}pt">${flow(blok)}</section>`

/** The blocks in order. What follows a table goes into its closing group, so that no signature stands on a page without a name above it. */
function flow(blok: readonly Blok[]): string {
  const at = blok.findIndex((b) => b.jenis === 'TABEL')
  const tabel = blok[at]
  if (tabel?.jenis !== 'TABEL') return blok.map(block).join('\n')
  const rest = blok.slice(at + 1)
  const next = rest.findIndex((b) => b.jenis === 'TABEL')
  const ekor = next < 0 ? rest : rest.slice(0, next)
  return [...blok.slice(0, at).map(block), table(tabel, ekor), flow(rest.slice(ekor.length))].join('\n')
}

function block(blok: Blok): string {
  switch (blok.jenis) {
    case 'LAMBANG':
      return '<div class="lambang"></div>'
    case 'KEPALA':
      return `<div class="kepala${blok.tebal ? ' tebal' : ''}">${lines(blok.baris)}</div>`
    case 'KONSIDERANS':
      return `<table class="konsiderans">${blok.butir.map((butir, at) => item(at === 0 ? blok.label : null, butir)).join('')}</table>`
    case 'PARAGRAF':
      return `<p class="paragraf teks rata-${blok.rata.toLowerCase()}">${escapeHtml(blok.teks)}</p>`
    case 'KEPALA_LAMPIRAN':
      return `<div class="kepala-lampiran">${lines(blok.baris)}</div>`
    case 'TABEL':
      return table(blok, [])
    case 'TANDA_TANGAN':
      return `<div class="tanda-tangan">${lines([...blok.pembuka, blok.jabatan])}<div class="ruang"></div>${lines([blok.nama, ...blok.keterangan])}</div>`
    case 'TEMBUSAN':
      return `<div class="tembusan">${lines([blok.judul])}<ol>${blok.butir.map((teks) => `<li>${escapeHtml(teks)}</li>`).join('')}</ol></div>`
    default:
      return assertNever(blok)
  }
}

const lines = (baris: readonly string[]): string => baris.map((teks) => `<div>${escapeHtml(teks)}</div>`).join('')

function item(label: string | null, { tanda, teks }: Butir): string {
  const isi =
    tanda === null ? `<td colspan="2">${escapeHtml(teks)}</td>` : `<td class="tanda">${escapeHtml(tanda)}</td><td>${escapeHtml(teks)}</td>`
  return `<tr><td class="label">${escapeHtml(label ?? '')}</td><td class="titik-dua">${label === null ? '' : ':'}</td>${isi}</tr>`
}

function table({ kolom, baris }: Tabel, ekor: readonly Blok[]): string {
  const total = kolom.reduce((sum, { lebar }) => sum + lebar, 0)
  const widths = kolom.map(({ lebar }) => `<col style="width:${((lebar / total) * 100).toFixed(3)}%">`).join('')
  const titles = kolom.map(({ judul }) => `<th>${escapeHtml(judul)}</th>`).join('')
  const numbers = kolom.map((_, at) => `<th>${at + 1}</th>`).join('')
  const head = `<thead><tr>${titles}</tr><tr class="nomor-kolom">${numbers}</tr></thead>`
  const last = baris.at(-2)?.jenis === 'KELOMPOK' ? -2 : -1
  const rows = (some: readonly BarisTabel[]): string => some.map((b) => row(kolom, b)).join('')
  const closing = `${rows(baris.slice(last))}<tr><td class="ekor" colspan="${kolom.length}">${ekor.map(block).join('')}</td></tr>`
  return `<table class="tabel"><colgroup>${widths}</colgroup>${head}<tbody>${rows(baris.slice(0, last))}</tbody><tbody class="penutup">${closing}</tbody></table>`
}

function row(kolom: readonly Kolom[], baris: BarisTabel): string {
  if (baris.jenis === 'KELOMPOK') return `<tr class="kelompok"><td colspan="${kolom.length}">${escapeHtml(baris.teks)}</td></tr>`
  return `<tr>${kolom.map(({ rata }, at) => `<td class="teks rata-${rata.toLowerCase()}">${cell(baris.sel[at] ?? null)}</td>`).join('')}</tr>`
}

function cell(sel: Sel): string {
  if (sel === null) return ''
  return typeof sel === 'string' ? escapeHtml(sel) : `${ribuan(sel.rupiah)},00`
}
