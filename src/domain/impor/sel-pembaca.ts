import type { Tanggal } from '../kit/tanggal'
import type { BarisKerja, Sel } from './buku-kerja'
import { hurufKolom, type Kolom } from './kolom'
import type { MasalahImpor, Parah } from './masalah-impor'
import { tanggalOfSel } from './nilai/tanggal-sel'
import { isKosong, selTeks } from './nilai/teks'
import type { Tabel } from './tabel'

/** Reads the cells of one row by what they mean, and notes what is wrong with them. */
export type SelPembaca = {
  readonly sel: (kolom: Kolom) => Sel | undefined
  /** Cleaned text; '' for every way of writing nothing. */
  readonly teks: (kolom: Kolom) => string
  /** Text, or null when the cell says nothing. */
  readonly isi: (kolom: Kolom) => string | null
  readonly tanggal: (kolom: Kolom) => Tanggal | null
  /** A whole number within bounds; anything else is noted and left out. */
  readonly angka: (kolom: Kolom, batas: readonly [number, number]) => number | null
  /** Reads text by a function; what it does not understand is noted and left out. */
  readonly nilai: <T>(kolom: Kolom, read: (teks: string) => T | null, harapan: string) => T | null
  readonly lapor: (kolom: Kolom | null, parah: Parah, pesan: string) => void
}

/** What reading cells needs beside them; issues are added to `masalah`. */
export type BahanSel = { readonly tabel: Tabel; readonly sistem1904: boolean; readonly masalah: MasalahImpor[] }

/** Opens a row of a table. */
export function openBaris({ tabel, sistem1904, masalah }: BahanSel, { nomor, sel: cells }: BarisKerja): SelPembaca {
  const sel = (kolom: Kolom): Sel | undefined => {
    const at = tabel.kolom.get(kolom)
    return at === undefined ? undefined : cells[at]
  }
  const teks = (kolom: Kolom): string => {
    const isi = selTeks(sel(kolom))
    return isKosong(isi) ? '' : isi
  }
  const lapor = (kolom: Kolom | null, parah: Parah, pesan: string): void => {
    masalah.push({ lembar: tabel.lembar, baris: nomor, kolom: kolom && namaKolom(tabel, kolom), parah, pesan })
  }
  const nilai = <T>(kolom: Kolom, read: (isi: string) => T | null, harapan: string): T | null => {
    const isi = teks(kolom)
    const hasil = isi === '' ? null : read(isi)
    if (isi !== '' && hasil === null) lapor(kolom, 'PERINGATAN', `“${isi}” tidak dikenali, jadi tidak diambil. Isi dengan ${harapan}.`)
    return hasil
  }
  const tanggal = (kolom: Kolom): Tanggal | null => {
    const hasil = tanggalOfSel(sel(kolom), sistem1904)
    if (hasil.jenis === 'salah')
      lapor(kolom, 'PERINGATAN', `“${hasil.teks}” bukan tanggal yang ada di kalender, jadi tidak diambil. Tulis seperti 31-12-1990.`)
    return hasil.jenis === 'ada' ? hasil.tanggal : null
  }
  const angka = (kolom: Kolom, [min, max]: readonly [number, number]): number | null => {
    const isi = selTeks(sel(kolom))
    if (isi !== '0' && isKosong(isi)) return null
    const n = /^\d+$/.test(isi) ? Number(isi) : -1
    if (n >= min && n <= max) return n
    if (isi !== '0') lapor(kolom, 'PERINGATAN', `“${isi}” bukan angka ${min}–${max}, jadi tidak diambil.`)
    return null
  }
  return { sel, teks, isi: (kolom) => teks(kolom) || null, tanggal, angka, nilai, lapor }
}

/** A column as Excel shows it: `TANGGAL LAHIR (kolom I)`. */
export function namaKolom(tabel: Tabel, kolom: Kolom): string | null {
  const at = tabel.kolom.get(kolom)
  return at === undefined ? null : `${tabel.judul[at] ?? ''} (kolom ${hurufKolom(at)})`
}
