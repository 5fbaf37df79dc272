import type { BukuKerja, LembarKerja, Sel } from '../../../../src/domain/impor/buku-kerja'

/** The rows of a sheet while they are changed; an empty row is a blank one. */
export type Baris = readonly (readonly Sel[])[]

/** One change made to a clean workbook. */
export type Ubahan = (buku: BukuKerja) => BukuKerja

/** Several changes, one after the other. */
export const lalu =
  (...ubahan: readonly Ubahan[]): Ubahan =>
  (buku) =>
    ubahan.reduce((jadi, ubah) => ubah(jadi), buku)

const rowsOf = ({ baris }: LembarKerja): Baris => {
  const rows: (readonly Sel[])[] = []
  for (const { nomor, sel } of baris) {
    while (rows.length < nomor - 1) rows.push([])
    rows.push(sel)
  }
  return rows
}

const numbered = (rows: Baris): LembarKerja['baris'] => rows.flatMap((sel, i) => (sel.length === 0 ? [] : [{ nomor: i + 1, sel }]))

/** Changes one sheet. */
export const padaLembar =
  (nama: string, ubah: (lembar: LembarKerja) => LembarKerja): Ubahan =>
  (buku) => ({ ...buku, lembar: buku.lembar.map((l) => (l.nama === nama ? ubah(l) : l)) })

/** Changes the rows of one sheet. */
export const padaBaris = (nama: string, ubah: (rows: Baris) => Baris): Ubahan =>
  padaLembar(nama, (l) => ({ ...l, baris: numbered(ubah(rowsOf(l))) }))

/** Puts rows before the row of that number (1-based; one more than there are: at the end). */
export const sisip = (nama: string, nomor: number, ...rows: Baris): Ubahan =>
  padaBaris(nama, (ada) => [...ada.slice(0, nomor - 1), ...rows, ...ada.slice(nomor - 1)])

/** Writes a cell of a person: the row counted from 0, the column by its clean header. */
export const tulis = (orang: number, kolom: string, isi: Sel): Ubahan => tulisDi('Pegawai', orang + 2, kolom, isi)

/** Writes a cell of any sheet, the row as Excel numbers it, the column by its clean header. */
export const tulisDi = (...[nama, nomor, kolom, isi]: readonly [string, number, string, Sel]): Ubahan =>
  padaBaris(nama, (rows) => rows.map((sel, i) => (i === nomor - 1 ? withCell(sel, rows[0]?.indexOf(kolom) ?? -1, isi) : sel)))

const withCell = (sel: readonly Sel[], at: number, isi: Sel): readonly Sel[] => {
  if (at < 0) throw new Error('no such column in the clean workbook')
  return sel.map((lama, i) => (i === at ? isi : lama))
}

/** Writes a cell of every person. */
export const tulisSemua = (kolom: string, ubah: (isi: Sel, orang: number) => Sel): Ubahan =>
  padaBaris('Pegawai', ([judul = [], ...orang]) => [
    judul,
    ...orang.map((sel, i) => withCell(sel, judul.indexOf(kolom), ubah(sel[judul.indexOf(kolom)] ?? null, i)))
  ])

/** Renames headers. */
export const judulkan = (nama: string, ganti: Readonly<Record<string, string>>): Ubahan =>
  padaBaris(nama, ([judul = [], ...rows]) => [judul.map((j) => (typeof j === 'string' ? (ganti[j] ?? j) : j)), ...rows])

/** Changes every header. */
export const judulSemua = (nama: string, ubah: (judul: string) => string): Ubahan =>
  padaBaris(nama, ([judul = [], ...rows]) => [judul.map((j) => (typeof j === 'string' ? ubah(j) : j)), ...rows])

/** Takes columns away. */
export const hapusKolom = (nama: string, ...kolom: readonly string[]): Ubahan =>
  padaBaris(nama, (rows) => {
    const buang = new Set(kolom.map((k) => rows[0]?.indexOf(k)))
    return rows.map((sel) => sel.filter((_, i) => !buang.has(i)))
  })

/** Adds columns at the end, the same in every row. */
export const tambahKolom = (nama: string, isi: Readonly<Record<string, Sel>>): Ubahan =>
  padaBaris(nama, ([judul = [], ...rows]) => [[...judul, ...Object.keys(isi)], ...rows.map((sel) => [...sel, ...Object.values(isi)])])

/** Only that sheet, or those sheets. */
export const hanya =
  (...nama: readonly string[]): Ubahan =>
  (buku) => ({ ...buku, lembar: buku.lembar.filter((l) => nama.includes(l.nama)) })
