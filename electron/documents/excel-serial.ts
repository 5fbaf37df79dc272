import { isTanggal } from '../../src/domain/kit/tanggal'

const MS_PER_DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** 1 March 1900: before it Excel counts a day that never was. */
const EARLIEST = 61

/** Excel's number of a day `YYYY-MM-DD`, by calendar alone (no time zone); null for what is no day, or too early for Excel. */
export function excelSerial(teks: string): number | null {
  if (!isTanggal(teks)) return null
  const serial = (Date.parse(`${teks}T00:00:00Z`) - EPOCH) / MS_PER_DAY
  return serial < EARLIEST ? null : serial
}
