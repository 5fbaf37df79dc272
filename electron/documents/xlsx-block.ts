import type { Blok, Butir, Penanda } from '../../src/domain/kit/document'
import { assertNever } from '../../src/domain/kit/result'
import { names, offices, pairs, type Pasangan } from './signers'
import { columnsOf, type Gaya, gap, type Lembar, line, merged, RATA, sumOf } from './xlsx-line'
import { table } from './xlsx-table'

/** Empty rows to sign in. */
const RUANG = ['', '', '']

/** Writes a block below what stands in the sheet already. */
export function writeBlock(lembar: Lembar, blok: Blok): void {
  const { sheet, kolom } = lembar
  switch (blok.jenis) {
    case 'KEPALA':
      return lines(lembar, blok.baris, { rata: 'center', tebal: blok.tebal })
    case 'KEPALA_LAMPIRAN':
      return lines(lembar, blok.baris, { dari: kolom.length - 3 })
    case 'KOP':
      line(lembar, blok.atas, { rata: 'center' })
      line(lembar, blok.nama, { rata: 'center', tebal: true })
      return lines(lembar, blok.alamat, { rata: 'center' })
    case 'RINCIAN':
      for (const { label, isi } of blok.baris) detail(lembar, label, isi)
      return gap(sheet)
    case 'PARAGRAF':
      return line(lembar, blok.teks, { rata: RATA[blok.rata], tebal: blok.tebal === true })
    case 'KONSIDERANS':
      return items(lembar, blok.label, blok.butir)
    case 'DAFTAR':
      return items(lembar, '', blok.butir)
    case 'TABEL':
      return table(lembar, blok)
    case 'TANDA_TANGAN':
      return signatures(lembar, [blok.kiri, blok])
    case 'PARA_PENANDA':
      for (const pasangan of pairs(blok.penanda)) signatures(lembar, pasangan)
      return
    case 'TEMBUSAN':
      gap(sheet)
      for (const teks of [blok.judul, ...blok.butir.map((b, at) => `${at + 1}. ${b}`)]) line(lembar, teks, {})
      return
    case 'PAPAN_NAMA':
      return lines(lembar, [blok.nama, blok.keterangan], { rata: 'center' })
    case 'LAMBANG':
      return
    default:
      return assertNever(blok)
  }
}

function lines(lembar: Lembar, baris: readonly string[], gaya: Gaya): void {
  for (const teks of baris) line(lembar, teks, gaya)
  gap(lembar.sheet)
}

function items(lembar: Lembar, label: string, butir: readonly Butir[]): void {
  for (const [at, { tanda, teks }] of butir.entries())
    line(lembar, [at === 0 ? label : '', tanda ?? '', teks].filter((x) => x !== '').join(' '), {})
}

/** A label and its text, side by side; without text it is a heading. */
function detail(lembar: Lembar, label: string, isi: string): void {
  if (isi === '') return line(lembar, label, {})
  const row = lembar.sheet.addRow([])
  const kiri = merged(lembar, row, { teks: label, dari: 1, sampai: lembar.label })
  const kanan = merged(lembar, row, { teks: `: ${isi}`, dari: lembar.label + 1, sampai: lembar.kolom.length })
  row.height = Math.max(kiri, kanan)
}

/** Who signs over the last third of the page, a second one over the first: offices above, names below, side by side. */
function signatures(lembar: Lembar, [kiri, kanan]: Pasangan): void {
  gap(lembar.sheet)
  const { kolom } = lembar
  const sepertiga = sumOf(kolom) / 3
  const mulai = kolom.length - columnsOf(kolom.toReversed(), sepertiga) + 1
  const sisi = [
    ...(kiri && mulai > 1 ? [{ penanda: kiri, dari: 1, sampai: Math.min(mulai - 1, columnsOf(kolom, sepertiga)) }] : []),
    ...(kanan ? [{ penanda: kanan, dari: mulai, sampai: kolom.length }] : [])
  ]
  const rows = (barisOf: (penanda: Penanda) => readonly string[]): void => {
    for (let at = 0; at < Math.max(...sisi.map((s) => barisOf(s.penanda).length)); at += 1) {
      const row = lembar.sheet.addRow([])
      row.height = Math.max(
        ...sisi.map(({ penanda, dari, sampai }) => merged(lembar, row, { teks: barisOf(penanda)[at] ?? '', dari, sampai }))
      )
    }
  }
  rows(offices)
  rows((p) => [...RUANG, ...names(p)])
}
