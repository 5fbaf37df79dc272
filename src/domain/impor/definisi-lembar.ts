import type { Tanggal } from '../kit/tanggal'
import type { BarisImpor, BarisTanpaNip } from './baris-impor'
import type { BarisKerja } from './buku-kerja'
import type { KamusAcuan } from './kamus-acuan'
import type { BentukLembar } from './medan-lembar'
import type { BahanSel } from './sel-masalah'

/** What reading a sheet needs beside its rows. Rows refused for their NIP alone are added to `tanpaNip`. */
export type BahanLembar = BahanSel & { readonly today: Tanggal; readonly kamus: KamusAcuan; readonly tanpaNip: BarisTanpaNip[] }

/** What a row of a sheet says; nothing when it was refused, which is then among the issues. */
export type PembacaLembar = (baris: BarisKerja) => readonly BarisImpor[]

/** A kind of sheet: how it is recognised, what it holds, how its rows are read. */
export type DefinisiLembar = BentukLembar & {
  readonly nama: string
  /** True when these headers, by field, make such a sheet. */
  readonly isCocok: (judul: ReadonlyMap<string, string>) => boolean
  readonly open: (bahan: BahanLembar) => PembacaLembar
}
