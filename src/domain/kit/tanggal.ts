import { z } from 'zod'

/** A calendar day `YYYY-MM-DD`. Compared as a string; never a `Date`. */
export const Tanggal = z.iso.date('Tanggal harus berbentuk TTTT-BB-HH.')
export type Tanggal = string

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']

/** True for a day that exists on the calendar, written `YYYY-MM-DD`. */
export const isTanggal = (teks: string): boolean => Tanggal.safeParse(teks).success

/** The day made of its parts, or null when the calendar has no such day. */
export function tanggalOf(tahun: number, bulan: number, hari: number): Tanggal | null {
  if (!Number.isInteger(tahun) || bulan < 1 || bulan > 12 || hari < 1 || (hari > 28 && hari > daysInMonth(tahun, bulan))) return null
  return `${String(tahun).padStart(4, '0')}-${two(bulan)}-${two(hari)}`
}

/** Whole months from one day to a later one. A month counts once its day is reached, or its last day where it has no such day: `addMonths` read backwards. */
export function monthsBetween(from: Tanggal, to: Tanggal): number {
  const [y1, m1, d1] = parts(from)
  const [y2, m2, d2] = parts(to)
  const isShort = d2 < d1 && d2 < daysInMonth(y2, m2)
  return (y2 - y1) * 12 + (m2 - m1) - (isShort ? 1 : 0)
}

/** The same day `months` later (earlier when negative); the last day of the month when that day does not exist. */
export function addMonths(from: Tanggal, months: number): Tanggal {
  const [y, m, d] = parts(from)
  const index = y * 12 + (m - 1) + months
  const tahun = Math.floor(index / 12)
  const bulan = (index % 12) + 1
  return `${String(tahun).padStart(4, '0')}-${two(bulan)}-${two(Math.min(d, daysInMonth(tahun, bulan)))}`
}

/** The same day `years` later. */
export const addYears = (from: Tanggal, years: number): Tanggal => addMonths(from, years * 12)

/** The day `days` later (earlier when negative). */
export function addDays(from: Tanggal, days: number): Tanggal {
  const [y, m, d] = parts(from)
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative when the other comes first. */
export const daysBetween = (from: Tanggal, to: Tanggal): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The later of two days. */
export const later = (a: Tanggal, b: Tanggal): Tanggal => (a > b ? a : b)

/** The first day of the month after the one the day lies in. */
export const firstOfNextMonth = (day: Tanggal): Tanggal => `${addMonths(day, 1).slice(0, 7)}-01`

/** `22 November 2026`, as Indonesian papers write a day. */
export function tanggalPanjang(day: Tanggal): string {
  const [y, m, d] = parts(day)
  return `${d} ${BULAN[m - 1]} ${y}`
}

/** `22-11-2026`, as tables write a day. */
export const tanggalPendek = (day: Tanggal): string => day.split('-').reverse().join('-')

/** A span of whole months in words: `1 tahun 10 bulan`, `7 bulan`, `2 tahun`. */
export function lamaTeks(months: number): string {
  const tahun = Math.floor(months / 12)
  const bulan = months % 12
  if (tahun === 0) return `${bulan} bulan`
  return bulan === 0 ? `${tahun} tahun` : `${tahun} tahun ${bulan} bulan`
}

function parts(day: Tanggal): [number, number, number] {
  const [y, m, d] = [digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8)]
  if (day.length !== 10 || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) throw new Error(`Not a date: ${day}`)
  return [y, m, d]
}

/** Two digits as a number; read by code, for rules ask it a million times in a row. */
const digits = (day: Tanggal, at: number): number => (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

function daysInMonth(tahun: number, bulan: number): number {
  if (bulan !== 2) return bulan === 4 || bulan === 6 || bulan === 9 || bulan === 11 ? 30 : 31
  return tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0) ? 29 : 28
}
