import { addYears, type Tanggal } from '../kit/tanggal'
import { TAHUN_WAKTU } from '../organisasi/snapshot-pada'
import type { Rentang } from './pengingat'

const tahunOf = (hari: Tanggal): number => Number(hari.slice(0, 4))

/** The last day the calendar tells of. */
export const akhirKalender = (hariIni: Tanggal): Tanggal => `${addYears(hariIni, TAHUN_WAKTU).slice(0, 4)}-12-31`

/** The days of a calendar year; this year takes what is left of all before it with it. */
export const rentangTahun = (tahun: number, hariIni: Tanggal): Rentang => ({
  dari: tahun <= tahunOf(hariIni) ? '0001-01-01' : `${tahun}-01-01`,
  sampai: `${tahun}-12-31`
})

/** The calendar years some days lie in, from this one on as far as the calendar tells. */
export function tahunRentang({ dari, sampai }: Rentang, hariIni: Tanggal): readonly number[] {
  const kini = tahunOf(hariIni)
  const [awal, akhir] = [Math.max(kini, tahunOf(dari)), Math.min(Math.max(kini, tahunOf(sampai)), kini + TAHUN_WAKTU)]
  return Array.from({ length: Math.max(0, akhir - awal + 1) }, (_, n) => awal + n)
}
