import { hitungSilang, nilaiTerurut } from './dimensi'
import { baris, type KolomLaporan, type TabelLaporan } from './hasil-laporan'

/** One side of a cross table: its title, the value of each, and the order values stand in. */
export type SisiSilang<T> = {
  readonly judul: string
  readonly nilai: (orang: T) => string | null
  readonly urutan: readonly string[]
  /** Every value of `urutan` has its place, also what nobody has; absent = only what occurs. */
  readonly isLengkap?: boolean
}

/** A cross table of counts with totals on both sides and the share of each row. */
export function tabelSilang<T>(
  judul: string | null,
  orang: readonly T[],
  sisi: { readonly baris: SisiSilang<T>; readonly kolom: SisiSilang<T> }
): TabelLaporan {
  const hitung = hitungSilang(orang, sisi.baris.nilai, sisi.kolom.nilai)
  const [rows, columns] = [nilaiOf(orang, sisi.baris), nilaiOf(orang, sisi.kolom)]
  const isi = rows.map((b, at) =>
    baris([at + 1, b, ...columns.map((k) => hitung.jumlah(b, k)), hitung.jumlahBaris(b), persen(hitung.jumlahBaris(b), hitung.semua)])
  )
  const total = ['Jumlah', ...columns.map((k) => hitung.jumlahKolom(k)), hitung.semua, persen(hitung.semua, hitung.semua)]
  return {
    judul,
    kolom: kolomSilang(sisi.baris.judul, sisi.kolom.judul, columns),
    baris: rows.length === 0 ? [] : [...isi, { jenis: 'JUMLAH', sel: [null, ...total] }]
  }
}

/** The same as shares: of every row, how much of it stands in which column; the last row is all together. */
export function tabelSilangPersen<T>(
  judul: string,
  orang: readonly T[],
  sisi: { readonly baris: SisiSilang<T>; readonly kolom: SisiSilang<T> }
): TabelLaporan {
  const hitung = hitungSilang(orang, sisi.baris.nilai, sisi.kolom.nilai)
  const [rows, columns] = [nilaiOf(orang, sisi.baris), nilaiOf(orang, sisi.kolom)]
  const isi = rows.map((b, at) =>
    baris([at + 1, b, ...columns.map((k) => persen(hitung.jumlah(b, k), hitung.jumlahBaris(b))), hitung.jumlahBaris(b)])
  )
  const total = [null, 'Seluruhnya', ...columns.map((k) => persen(hitung.jumlahKolom(k), hitung.semua)), hitung.semua]
  const kolom = kolomSilang(sisi.baris.judul, `${sisi.kolom.judul} (%)`, columns).slice(0, -1)
  return {
    judul,
    kolom: kolom.map((k) => (k.kelompok === undefined ? k : { ...k, jenis: 'PERSEN' })),
    baris: rows.length === 0 ? [] : [...isi, { jenis: 'JUMLAH', sel: total }]
  }
}

const nilaiOf = <T>(orang: readonly T[], { nilai, urutan, isLengkap = false }: SisiSilang<T>): readonly string[] =>
  nilaiTerurut([...orang.map(nilai), ...(isLengkap ? urutan : [])], urutan)

const kolomSilang = (barisJudul: string, kolomJudul: string, columns: readonly string[]): readonly KolomLaporan[] => [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'nilai', judul: barisJudul, jenis: 'TEKS', lebar: 56 },
  ...columns.map((judul, at): KolomLaporan => ({ kunci: `k${at}`, judul, kelompok: kolomJudul, jenis: 'ANGKA', lebar: 20 })),
  { kunci: 'jumlah', judul: 'Jumlah', jenis: 'ANGKA', lebar: 18 },
  { kunci: 'persen', judul: '%', jenis: 'PERSEN', lebar: 16 }
]

/** A share, 0 to 1; null of nothing. */
export const persen = (bagian: number, semua: number): number | null => (semua === 0 ? null : bagian / semua)
