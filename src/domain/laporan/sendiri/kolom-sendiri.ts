import type { BahanLaporan } from '../bahan-laporan'
import type { JenisKolom, SelLaporan, Tujuan } from '../hasil-laporan'
import type { KeadaanKota } from '../keadaan-kota'
import type { DataPribadi } from '../sifat'
import { BANDING_RELATIF, type BandingSendiri } from './definisi'

/** What a column holds: how it is compared, ordered and written. */
export const BENTUK_KOLOM = ['TEKS', 'PILIHAN', 'ANGKA', 'TANGGAL'] as const
export type BentukKolom = (typeof BENTUK_KOLOM)[number]

/** KolomSendiri: a column an own report can show, ask about, order and count by. */
export type KolomSendiri = {
  readonly nama: string
  readonly judul: string
  readonly bentuk: BentukKolom
  readonly jenis: JenisKolom
  /** Millimetres on paper. */
  readonly lebar: number
  /** Values of a choice in their order. */
  readonly urutan: readonly string[]
  /** True for what adds up to a meaningful total. */
  readonly isDijumlah: boolean
  /** True for what rows can be counted by: the same value stands in several of them. */
  readonly isDimensi: boolean
  /** What of a person it tells that is not for everybody; absent = nothing of the kind. */
  readonly pribadi?: DataPribadi
}

/** A row, asked by the name of a column. */
export type BarisSendiri = { readonly nilai: (kolom: string) => SelLaporan; readonly tuju: Tujuan | undefined }

/** KatalogSendiri: a table own reports are made of: its name, what one row is, its columns, its rows on a day. */
export type KatalogSendiri = {
  readonly judul: string
  /** `orang`: what is counted. */
  readonly satuan: string
  readonly kolom: readonly KolomSendiri[]
  readonly kolomOf: (nama: string) => KolomSendiri | null
  readonly baris: (kota: KeadaanKota, bahan: BahanLaporan) => readonly BarisSendiri[]
}

type Pembaca<T> = KolomSendiri & { readonly nilai: (isi: T) => SelLaporan }

type Isi<T> = {
  readonly judul: string
  readonly satuan: string
  readonly kolom: readonly Pembaca<T>[]
  readonly isi: (kota: KeadaanKota, bahan: BahanLaporan) => readonly T[]
  readonly tuju: (isi: T) => Tujuan | undefined
}

/** A table by its columns and the rows they are read from. */
export function katalogSendiri<T>({ judul, satuan, kolom, isi, tuju }: Isi<T>): KatalogSendiri {
  const perNama = new Map(kolom.map((k) => [k.nama, k]))
  return {
    judul,
    satuan,
    kolom,
    kolomOf: (nama) => perNama.get(nama) ?? null,
    baris: (kota, bahan) => isi(kota, bahan).map((satu) => ({ nilai: (nama) => perNama.get(nama)?.nilai(satu) ?? null, tuju: tuju(satu) }))
  }
}

type Kepala = readonly [nama: string, judul: string, lebar: number]
type Isian<T> = (isi: T) => SelLaporan

/** Words. */
export const teks = <T>([nama, judul, lebar]: Kepala, nilai: Isian<T>): Pembaca<T> => ({
  nama,
  judul,
  lebar,
  nilai,
  bentuk: 'TEKS',
  jenis: 'TEKS',
  urutan: [],
  isDijumlah: false,
  isDimensi: true
})

/** Words of which every row has its own: a name, a number that identifies. */
export const tunggal = <T>(kepala: Kepala, nilai: Isian<T>): Pembaca<T> => ({ ...teks(kepala, nilai), isDimensi: false })

/** One of a few values, in their order. */
export const pilihan = <T>(kepala: Kepala, urutan: readonly string[], nilai: Isian<T>): Pembaca<T> => ({
  ...teks(kepala, nilai),
  bentuk: 'PILIHAN',
  urutan
})

/** A number that is not added up: years, classes. */
export const angka = <T>(kepala: Kepala, nilai: Isian<T>): Pembaca<T> => ({ ...teks(kepala, nilai), bentuk: 'ANGKA', jenis: 'ANGKA' })

/** How many; added up in totals. */
export const banyak = <T>(kepala: Kepala, nilai: Isian<T>): Pembaca<T> => ({ ...angka(kepala, nilai), isDijumlah: true })

/** A day. */
export const hari = <T>(kepala: Kepala, nilai: Isian<T>): Pembaca<T> => ({
  ...tunggal(kepala, nilai),
  bentuk: 'TANGGAL',
  jenis: 'TANGGAL'
})

/** A column of personal data: marked with what of a person it tells; nobody is counted by it, or it would stand in titles above people. */
export const pribadi = <T>(data: DataPribadi, kolom: Pembaca<T>): Pembaca<T> => ({ ...kolom, pribadi: data, isDimensi: false })

/** How values of each kind can be compared, the usual way first. */
export const BANDING_OF: Readonly<Record<BentukKolom, readonly BandingSendiri[]>> = {
  TEKS: ['MEMUAT', 'SAMA', 'BUKAN', 'ISI', 'KOSONG'],
  PILIHAN: ['SALAH_SATU', 'BUKAN', 'ISI', 'KOSONG'],
  ANGKA: ['LEBIH', 'KURANG', 'SAMA', 'BUKAN', 'ANTARA', 'ISI', 'KOSONG'],
  TANGGAL: ['LEBIH', 'KURANG', 'SAMA', 'ANTARA', ...BANDING_RELATIF, 'ISI', 'KOSONG']
}
