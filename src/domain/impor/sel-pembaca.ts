import type { Tanggal } from '../kit/tanggal'
import type { BarisKerja, Sel } from './buku-kerja'
import type { Parah } from './masalah-impor'
import { isKosong, selTeks } from './nilai/teks'
import { type BahanSel, reportSel } from './sel-masalah'
import { readTanggal } from './sel-tanggal'

/** Reads the cells of one row by what they mean, and notes what is wrong with them. */
export type SelPembaca<K extends string> = {
  readonly sel: (kolom: K) => Sel | undefined
  /** Cleaned text; '' for every way of writing nothing. */
  readonly teks: (kolom: K) => string
  /** Text, or null when the cell says nothing. */
  readonly isi: (kolom: K) => string | null
  /** A day. Where day and month could be read both ways, `isBenar` (what the NIP says) decides. */
  readonly tanggal: (kolom: K, isBenar?: (tanggal: Tanggal) => boolean) => Tanggal | null
  /** A whole number within bounds; anything else is noted and left out. */
  readonly angka: (kolom: K, batas: readonly [number, number]) => number | null
  /** Reads text by a function; what it does not understand is noted and left out. */
  readonly nilai: <T>(kolom: K, read: (teks: string) => T | null, harapan: string) => T | null
  readonly lapor: (kolom: K | null, parah: Parah, pesan: string) => void
}

/** Opens the rows of a table, one after the other: the reader of a row is good until the next is opened. */
export function openTabel<K extends string>(bahan: BahanSel): (baris: BarisKerja) => SelPembaca<K> {
  const { tabel, kebiasaan } = bahan
  let kini: BarisKerja = { nomor: 0, sel: [] }
  const sel = (kolom: K): Sel | undefined => {
    const at = tabel.kolom.get(kolom)
    return at === undefined ? undefined : kini.sel[at]
  }
  const teks = (kolom: K): string => {
    const isi = selTeks(sel(kolom))
    if (!isKosong(isi)) return isi
    if (isi !== '') kebiasaan.tulisanKosong ??= { baris: kini.nomor, teks: isi }
    return ''
  }
  const lapor = (kolom: K | null, parah: Parah, pesan: string): void => reportSel(bahan, kini, { kolom, parah, pesan })
  const nilai = <T>(kolom: K, read: (isi: string) => T | null, harapan: string): T | null => {
    const isi = teks(kolom)
    const hasil = isi === '' ? null : read(isi)
    if (isi !== '' && hasil === null) lapor(kolom, 'PERINGATAN', `“${isi}” tidak dikenali, jadi tidak diambil. Isi dengan ${harapan}.`)
    return hasil
  }
  const angka = (kolom: K, [min, max]: readonly [number, number]): number | null => {
    const isi = selTeks(sel(kolom))
    if (isi !== '0' && isKosong(isi)) return null
    const n = /^\d+$/.test(isi) ? Number(isi) : -1
    if (n >= min && n <= max) return n
    if (isi !== '0') lapor(kolom, 'PERINGATAN', `“${isi}” bukan angka ${min}–${max}, jadi tidak diambil.`)
    return null
  }
  const tanggal: SelPembaca<K>['tanggal'] = (kolom, isBenar) => readTanggal(bahan, kini, { kolom, isBenar })
  const pembaca: SelPembaca<K> = { sel, teks, isi: (kolom) => teks(kolom) || null, tanggal, angka, nilai, lapor }
  return (baris) => {
    kini = baris
    return pembaca
  }
}
