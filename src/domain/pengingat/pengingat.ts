import type { EntityName } from '../entities'
import type { Tanggal } from '../kit/tanggal'
import type { BahanLaporan } from '../laporan/bahan-laporan'
import type { Tujuan } from '../laporan/hasil-laporan'
import type { IsianLaporan } from '../laporan/parameter'

/** How pressing something is: past its day, within the month, within the horizon, or only worth knowing. */
export const TINGKAT_PENGINGAT = ['LEWAT', 'SEGERA', 'NANTI', 'INFO'] as const
export type TingkatPengingat = (typeof TINGKAT_PENGINGAT)[number]

/** One thing that wants to be done, of one person, post or plan. */
export type ButirPengingat = {
  /** Unique within its kind and lasting: the calendar knows an entry by it. */
  readonly kunci: string
  /** The day it falls due; null = it has none. */
  readonly tanggal: Tanggal | null
  readonly tingkat: TingkatPengingat
  /** Who or what: `Drs. BUDI SANTOSO, M.Si.` */
  readonly utama: string
  /** What about it, in a few words. */
  readonly rinci: string
  readonly tuju: Tujuan | null
}

/** Where the next step is done: words on the button, and the place (`#/rotasi?baru=ya`). */
export type AksiPengingat = { readonly teks: string; readonly jalur: `/${string}`; readonly kueri?: Readonly<Record<string, string>> }

/** Pengingat: a kind of things to be done: one card of Beranda, one colour of the calendar. */
export type Pengingat = {
  readonly id: string
  readonly judul: string
  /** What is counted, in one sentence with its limit: `Plt yang sudah 3 bulan atau lebih`. */
  readonly arti: string
  readonly dasar: string | null
  /** True = dated duties that belong on the calendar. */
  readonly isKalender: boolean
  readonly memakai: readonly EntityName[]
  readonly aksi: AksiPengingat
  /** The report that prints the whole list; null = none. */
  readonly laporan: { readonly id: string; readonly isian: IsianLaporan } | null
  /** Everything of this kind on the day of the material, most pressing first. */
  readonly susun: (bahan: BahanLaporan) => readonly ButirPengingat[]
}

/** A kind of things to be done, of one file. */
export const definePengingat = (pengingat: Pengingat): Pengingat => pengingat
