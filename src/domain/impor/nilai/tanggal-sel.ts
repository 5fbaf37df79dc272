import { addDays, type Tanggal, tanggalOf } from '../../kit/tanggal'
import type { Sel } from '../buku-kerja'
import { isKosong, selTeks } from './teks'

/**
 * What a cell says of a day: a day, nothing, or something that is no day (`teks`, for the message). `RANCU`: day and month
 * could as well be read the other way round; `BULAN_DAHULU`: they could be read no other way.
 */
export type TanggalSel =
  | { readonly jenis: 'ada'; readonly tanggal: Tanggal; readonly urutan: 'PASTI' | 'RANCU' | 'BULAN_DAHULU' }
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'salah'; readonly teks: string }

const BULAN: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  peb: 2,
  februari: 2,
  pebruari: 2,
  mar: 3,
  mrt: 3,
  maret: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  jul: 7,
  juli: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  agst: 8,
  aug: 8,
  agustus: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oct: 10,
  oktober: 10,
  nov: 11,
  nop: 11,
  november: 11,
  nopember: 11,
  des: 12,
  dec: 12,
  desember: 12
}

/** Reads a day in any of the ways such files write it. Days come before months; two-digit years are not guessed. */
export function tanggalOfSel(sel: Sel | undefined, sistem1904: boolean): TanggalSel {
  const teks = selTeks(sel)
  if (isKosong(teks) || NOL.test(teks)) return KOSONG
  const isAngka = typeof sel === 'object' && sel !== null
  const tanggal = isAngka || /^\d{5}$/.test(teks) ? tanggalOfAngka(teks, sistem1904) : tanggalOfTeks(teks)
  if (tanggal !== null) return { jenis: 'ada', tanggal, urutan: isRancu(tanggal, teks) ? 'RANCU' : 'PASTI' }
  const bulanDahulu = isAngka ? null : tanggalOfTeks(teks.replace(/^(\d{1,2})([-/.])(\d{1,2})(?=[-/.])/, '$3$2$1'))
  return bulanDahulu === null ? { jenis: 'salah', teks } : { jenis: 'ada', tanggal: bulanDahulu, urutan: 'BULAN_DAHULU' }
}

const NOL = /^0{1,4}[-/. ]0{1,2}[-/. ]0{1,4}$/
const KOSONG: TanggalSel = { jenis: 'kosong' }

/** The same day with day and month the other way round; null when the calendar has no such day. */
export const swapHariBulan = (tanggal: Tanggal): Tanggal | null =>
  tanggalOf(Number(tanggal.slice(0, 4)), Number(tanggal.slice(8)), Number(tanggal.slice(5, 7)))

/** A serial may stem from a day typed in the other order; a text with the year first or the month in letters may not. */
function isRancu(tanggal: Tanggal, teks: string): boolean {
  const hari = tanggal.slice(8)
  return hari <= '12' && hari !== tanggal.slice(5, 7) && /^(\d{1,2}\D\d{1,2}\D|\d{5}(\.|$))/.test(teks)
}

/** The day an Excel serial means, by whole-number arithmetic alone; 60 is the 29 February 1900 that never was. */
export function tanggalOfSerial(serial: number, sistem1904: boolean): Tanggal | null {
  const hari = Math.floor(serial) + (sistem1904 ? 1462 : 0)
  if (!(hari >= 1 && hari <= 2_958_465) || hari === 60) return null
  return addDays('1899-12-31', hari < 60 ? hari : hari - 1)
}

function tanggalOfAngka(angka: string, sistem1904: boolean): Tanggal | null {
  return /^\d{8}$/.test(angka) ? tanggalOfTeks(angka) : tanggalOfSerial(Number(angka), sistem1904)
}

/** The day written in text: `12-05-1990`, `12/5/1990`, `1990-05-12`, `19900512`, `Sabtu, 12 Mei 1990`. */
export function tanggalOfTeks(teks: string): Tanggal | null {
  const polos = teks.replace(/^[a-z']+, /i, '').replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?Z?$/, '')
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(polos) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(polos)
  if (ymd) return tanggalOf(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]))
  const dmy = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4})$/.exec(polos)
  if (dmy) return tanggalOf(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]))
  const nama = /^(\d{1,2})[-/. ]+([a-z]+)\.?[-/. ]+(\d{4})$/i.exec(polos)
  return nama ? tanggalOf(Number(nama[3]), BULAN[(nama[2] ?? '').toLowerCase()] ?? 0, Number(nama[1])) : null
}
