import { LEBAR_BIASA, LEBAR_TEBAL, SATUAN_EM } from './lebar-huruf'

/** Size of a typeface in millimetres, and its weight. */
export type Huruf = { readonly ukuran: number; readonly tebal: boolean }

/** Millimetres in a point. */
export const MM_PER_PT = 25.4 / 72

/** A typeface by its size in points. */
export const huruf = (pt: number, tebal = false): Huruf => ({ ukuran: pt * MM_PER_PT, tebal })

/** Lines fitted into a room, and the typeface they fit in. */
export type TeksMuat = { readonly baris: readonly string[]; readonly huruf: Huruf }

/** The room a text has: `baris` lines at its full size, more once it is smaller; `susut` is the smallest part of that size. */
export type RuangTeks = { readonly lebar: number; readonly baris: number; readonly susut: number }

/** How wide a text is when printed, in millimetres. */
export function lebarTeks(teks: string, { ukuran, tebal }: Huruf): number {
  const tabel = tebal ? LEBAR_TEBAL : LEBAR_BIASA
  let sum = 0
  for (const char of teks) sum += lebarHuruf(tabel, char.codePointAt(0) ?? 0)
  return (sum / SATUAN_EM) * ukuran
}

/** What the font has no picture of is as wide as an em. */
function lebarHuruf(tabel: typeof LEBAR_BIASA, kode: number): number {
  for (const { dari, lebar } of tabel) {
    const found = lebar[kode - dari]
    if (found !== undefined) return found
  }
  return SATUAN_EM
}

/** Breaks a text into lines no wider than a room, between words where it can. */
export function pecahTeks(teks: string, jenis: Huruf, lebar: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // lines are not measured anew with every word: thousands of names are broken for a book
  let terisi = 0
  for (const kata of teks.split(/\s+/)) {
    if (kata === '') continue
    const sendiri = lebarTeks(kata, jenis)
    const bersama = line === '' ? sendiri : terisi + lebarTeks(' ', jenis) + sendiri
    if (bersama <= lebar + SERAMBUT) {
      line = line === '' ? kata : `${line} ${kata}`
      terisi = bersama
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = pecahKata(kata, jenis, lebar)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    terisi = lebarTeks(line, jenis)
  }
  return line === '' ? lines : [...lines, line]
}

/** Sums of the same widths in another order differ by less, in millimetres. */
const SERAMBUT = 1e-9

function pecahKata(kata: string, jenis: Huruf, lebar: number): readonly string[] {
  if (lebarTeks(kata, jenis) <= lebar) return [kata]
  const pieces: string[] = []
  let piece = ''
  for (const char of kata) {
    if (piece !== '' && lebarTeks(piece + char, jenis) > lebar) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}

/** Fits a text into its room: breaks it, then makes it smaller, and only then cuts it off with an ellipsis. */
export function muatkan(teks: string, jenis: Huruf, { lebar, baris, susut }: RuangTeks): TeksMuat {
  for (let bagian = 1; ; bagian = Math.max(susut, bagian - LANGKAH_SUSUT)) {
    const kecil = { ...jenis, ukuran: jenis.ukuran * bagian }
    const muat = Math.max(1, Math.floor(baris / bagian))
    const lines = pecahTeks(teks, kecil, lebar)
    if (lines.length <= muat) return { baris: lines, huruf: kecil }
    if (bagian === susut)
      return { baris: [...lines.slice(0, muat - 1), potong(lines.slice(muat - 1).join(' '), kecil, lebar)], huruf: kecil }
  }
}

const LANGKAH_SUSUT = 0.06

function potong(teks: string, jenis: Huruf, lebar: number): string {
  const chars = [...teks]
  while (chars.length > 1 && lebarTeks(`${chars.join('')}…`, jenis) > lebar) chars.pop()
  return `${chars.join('').trimEnd()}…`
}
