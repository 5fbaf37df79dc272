import { addDays, addMonths, daysBetween, type Tanggal } from '../kit/tanggal'

/** The first day of the month a day lies in. */
export const awalBulan = (hari: Tanggal): Tanggal => `${hari.slice(0, 7)}-01`

/** The last day of the month a day lies in. */
export const akhirBulan = (hari: Tanggal): Tanggal => addDays(addMonths(awalBulan(hari), 1), -1)

/** The weeks of the month a day lies in, Monday to Sunday each, filled up with days of its neighbours. */
export function kisiBulan(hari: Tanggal): readonly (readonly Tanggal[])[] {
  const senin = addDays(awalBulan(hari), -sejakSenin(awalBulan(hari)))
  const jumlah = Math.ceil((daysBetween(senin, akhirBulan(hari)) + 1) / 7)
  return Array.from({ length: jumlah }, (_, minggu) => Array.from({ length: 7 }, (_kosong, n) => addDays(senin, minggu * 7 + n)))
}

/** Where the keys of a calendar lead from a day; null = the key means nothing here. A month further keeps the day, or takes the last one there is. */
export function hariDari(tombol: string, hari: Tanggal): Tanggal | null {
  const hariLain = HARI[tombol]
  if (hariLain !== undefined) return addDays(hari, hariLain)
  const bulanLain = BULAN[tombol]
  if (bulanLain !== undefined) return addMonths(hari, bulanLain)
  if (tombol === 'Home') return addDays(hari, -sejakSenin(hari))
  return tombol === 'End' ? addDays(hari, 6 - sejakSenin(hari)) : null
}

const HARI: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const BULAN: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1, 'shift+PageUp': -12, 'shift+PageDown': 12 }

/** Days since the Monday of its week. */
const sejakSenin = (hari: Tanggal): number => (new Date(hari).getUTCDay() + 6) % 7
