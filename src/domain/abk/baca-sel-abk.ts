import { cleanText } from '../impor/nilai/teks'
import type { Periode, SatuanWaktu } from './abk'

/** A number as written, or why it cannot be read for certain: it is none, or it may be two. */
export type AngkaDibaca = { readonly angka: number } | { readonly gagal: 'BUKAN_ANGKA' | 'DUA_ARTI' }

/** Which sign stands before the decimals, as far as a text gives it away. */
export type TandaDesimal = 'KOMA' | 'TITIK'

const UTUH = /^\d+$/
const RIBUAN_TITIK = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const KOMA = /^\d+,\d+$/
const RIBUAN_KOMA = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const TITIK = /^\d+\.\d+$/
/** `1.250` and `1,250`: a thousand and more to one reader, one and a quarter to another. */
const DUA_ARTI = /^[1-9]\d{0,2}[.,]\d{3}$/

/** Reads a number as Indonesian offices write it: `1.250,5`; `0.25` is understood as well, since it can mean nothing else. */
export function bacaAngka(teks: string, tanda: TandaDesimal | null = 'KOMA'): AngkaDibaca {
  const tulisan = cleanText(teks).replace(/(\d) (?=\d{3}\b)/g, '$1')
  if (UTUH.test(tulisan)) return { angka: Number(tulisan) }
  if (DUA_ARTI.test(tulisan) && tanda !== 'KOMA') return { gagal: 'DUA_ARTI' }
  if (RIBUAN_TITIK.test(tulisan) || KOMA.test(tulisan)) return { angka: Number(tulisan.replaceAll('.', '').replace(',', '.')) }
  if (RIBUAN_KOMA.test(tulisan) || TITIK.test(tulisan)) return { angka: Number(tulisan.replaceAll(',', '')) }
  return { gagal: 'BUKAN_ANGKA' }
}

/** The sign of the decimals that a number gives away; null when it does not. */
export function tandaDesimalOf(teks: string): TandaDesimal | null {
  const tulisan = cleanText(teks)
  if (DUA_ARTI.test(tulisan) || UTUH.test(tulisan)) return null
  if (RIBUAN_TITIK.test(tulisan) || KOMA.test(tulisan)) return 'KOMA'
  return RIBUAN_KOMA.test(tulisan) || TITIK.test(tulisan) ? 'TITIK' : null
}

const KATA_PERIODE: Readonly<Record<string, Periode>> = {
  hari: 'HARI',
  hr: 'HARI',
  'hari kerja': 'HARI',
  minggu: 'MINGGU',
  mgg: 'MINGGU',
  bulan: 'BULAN',
  bln: 'BULAN',
  triwulan: 'TRIWULAN',
  tw: 'TRIWULAN',
  kuartal: 'TRIWULAN',
  '3 bulan': 'TRIWULAN',
  semester: 'SEMESTER',
  smt: 'SEMESTER',
  '6 bulan': 'SEMESTER',
  tahun: 'TAHUN',
  thn: 'TAHUN',
  th: 'TAHUN',
  '12 bulan': 'TAHUN'
}

/** Reads a period in the ways offices write it: `harian`, `per hari`, `/bulan`, `triwulan`, `setahun`. */
export function bacaPeriode(teks: string): Periode | null {
  const kata = cleanText(teks)
    .toLowerCase()
    .replace(/^(\/|per\b|tiap\b|setiap\b|dalam\b)\s*/, '')
    .replace(/^1 /, '')
    .replace(/[()[\].]/g, '')
    .trim()
  return (
    KATA_PERIODE[kata] ?? KATA_PERIODE[kata.replace(/^se(?=hari|minggu|bulan|tahun)/, '')] ?? KATA_PERIODE[kata.replace(/an$/, '')] ?? null
  )
}

const KATA_WAKTU: Readonly<Record<string, SatuanWaktu>> = { menit: 'MENIT', mnt: 'MENIT', min: 'MENIT', jam: 'JAM' }

/** Reads a unit of time: `menit`, `mnt`, `Jam`, `menit/dokumen`; `menit/jam` is both. */
export const bacaSatuanWaktu = (teks: string): SatuanWaktu | null =>
  KATA_WAKTU[
    cleanText(teks)
      .toLowerCase()
      .replace(/[()[\].]/g, '')
      .replace(/ ?(\/|\bper\b) ?(?!menit|mnt|jam).*$/, '')
  ] ?? null

/** What one cell may hold at once: `120 laporan/bulan`, `2 jam`; `sisa` is what stands behind the number. */
export function pisahAngka(teks: string): { readonly angka: string; readonly sisa: string } {
  const [, angka = '', sisa = ''] = /^([\d.,]*\d)?\s*(.*)$/.exec(cleanText(teks)) ?? []
  return { angka, sisa }
}
