import { ribuan } from '../kit/terbilang'
import { sumberKebutuhan } from './bezetting'
import type { Jabatan, JabatanId } from './jabatan'
import { bezettingOf, type PemegangOf } from './kartu'

/** One line of the table below a box: posts of one name and class, their name broken into lines of text. */
export type BarisTabel = {
  readonly teks: readonly string[]
  readonly kelas: number | null
  readonly kebutuhan: number
  /** True when the need of every post of the line comes from its ABK. */
  readonly isDariAbk: boolean
  readonly jabatan: readonly JabatanId[]
}

/** The table of the posts below a box (PermenPANRB 1/2020): JF and pelaksana are never boxes of their own. */
export type TabelJabatan = {
  /** Written over a table that stands apart: `Kelompok Jabatan Fungsional`. */
  readonly judul: string | null
  readonly baris: readonly BarisTabel[]
  readonly kebutuhan: number
}

/** Distances within a table, in chart units; `nama` is the width of the column of names. */
export const UKURAN_TABEL = {
  lebar: 312,
  kepala: 20,
  teks: 14,
  sela: 5,
  jumlah: 21,
  judul: 24,
  /** Widths of the columns from left to right; together `lebar`. */
  kolom: { nama: 176, kelas: 40, bezetting: 28, kebutuhan: 28, selisih: 40 },
  /** Letters that surely fit in a line of the column of names. */
  huruf: 29
} as const

/** The table of some posts of a unor; null when there are none. A head's title is on the card above and not listed. */
export function tabelOf(posts: readonly Jabatan[], kepala: 'MELEKAT' | 'TERPISAH'): TabelJabatan | null {
  const listed = posts.filter((j) => !j.isPimpinan)
  if (listed.length === 0) return null
  const groups = Map.groupBy(listed, ({ nama, kelas }) => `${kelas ?? ''} ${nama}`)
  const baris = [...groups.values()].flatMap((group) => rowOf(group) ?? [])
  const kebutuhan = baris.reduce((sum, b) => sum + b.kebutuhan, 0)
  return { judul: kepala === 'MELEKAT' ? null : judulOf(listed), baris, kebutuhan }
}

/** How high a table is drawn. */
export function tinggiTabel({ judul, baris }: TabelJabatan): number {
  const { kepala, jumlah } = UKURAN_TABEL
  return (judul === null ? 0 : UKURAN_TABEL.judul) + kepala + baris.reduce((sum, b) => sum + tinggiBaris(b), 0) + jumlah
}

/** How high one line of it is. */
export const tinggiBaris = ({ teks }: BarisTabel): number => teks.length * UKURAN_TABEL.teks + UKURAN_TABEL.sela

/** How many hold the posts of a line for good (B). */
export const bezettingBaris = ({ jabatan }: BarisTabel, pemegangOf: PemegangOf): number =>
  jabatan.reduce((sum, id) => sum + bezettingOf(pemegangOf(id)), 0)

/** `+2`, `-1`, `0`: more or fewer people than needed. */
export const selisihTeks = (selisih: number): string => `${selisih > 0 ? '+' : ''}${ribuan(selisih)}`

function rowOf(group: readonly Jabatan[]): BarisTabel | null {
  const [first] = group
  if (!first) return null
  const kebutuhan = group.reduce((sum, j) => sum + j.kebutuhan, 0)
  const isDariAbk = group.every((j) => sumberKebutuhan(j) === 'ABK')
  return { teks: brokenLines(first.nama, UKURAN_TABEL.huruf), kelas: first.kelas, kebutuhan, isDariAbk, jabatan: group.map((j) => j.id) }
}

function judulOf(posts: readonly Jabatan[]): string {
  if (posts.every((j) => j.jenis === 'JF')) return 'Kelompok Jabatan Fungsional'
  return posts.every((j) => j.jenis === 'PELAKSANA') ? 'Jabatan Pelaksana' : 'Jabatan Fungsional dan Pelaksana'
}

/** A name broken at words into lines of at most so many letters; a word longer than a line is cut. */
function brokenLines(nama: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of nama.split(' ').flatMap((w) => w.match(new RegExp(`.{1,${letters}}`, 'g')) ?? [])) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
