import { addDays, daysBetween, type Tanggal } from '../kit/tanggal'

/** Working days after one day up to and with a later one: Monday to Friday. National holidays are not known here, so a span with one counts a day too many. */
export function hariKerja(sesudah: Tanggal, sampai: Tanggal): number {
  const hari = daysBetween(sesudah, sampai)
  if (hari <= 0) return 0
  const minggu = Math.floor(hari / 7)
  const sisa = Array.from({ length: hari % 7 }, (_, n) => addDays(sesudah, minggu * 7 + n + 1))
  return minggu * 5 + sisa.filter(isHariKerja).length
}

/** Monday to Friday. */
export const isHariKerja = (tanggal: Tanggal): boolean => ![0, 6].includes(new Date(tanggal).getUTCDay())
