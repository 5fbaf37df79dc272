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
  const semua = teks.split(/\s+/).filter((k) => k !== '')
  if (semua.length === 0) return []
  const satu = semua.join(' ')
  if (lebarTeks(satu, jenis) <= lebar) return [satu]
  const lines: string[] = []
  let line = ''
  for (const kata of semua) {
    const longer = line === '' ? kata : `${line} ${kata}`
    if (lebarTeks(longer, jenis) <= lebar) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = pecahKata(kata, jenis, lebar)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

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
  for (const bagian of [...bagianUkuran(susut), susut]) {
    const kecil = { ...jenis, ukuran: jenis.ukuran * bagian }
    const muat = Math.max(1, Math.floor(baris / bagian))
    const lines = pecahTeks(teks, kecil, lebar)
    if (lines.length <= muat) return { baris: lines, huruf: kecil }
    if (bagian === susut)
      return { baris: [...lines.slice(0, muat - 1), potong(lines.slice(muat - 1).join(' '), kecil, lebar)], huruf: kecil }
  }
  throw new Error('A text without a size')
}

const LANGKAH_SUSUT = 0.06

/** The sizes to try, from the full one down. */
const bagianUkuran = (susut: number): readonly number[] =>
  Array.from({ length: Math.ceil((1 - susut) / LANGKAH_SUSUT) }, (_, n) => 1 - n * LANGKAH_SUSUT)

function potong(teks: string, jenis: Huruf, lebar: number): string {
  const chars = [...teks]
  while (chars.length > 1 && lebarTeks(`${chars.join('')}…`, jenis) > lebar) chars.pop()
  return `${chars.join('').trimEnd()}…`
}
