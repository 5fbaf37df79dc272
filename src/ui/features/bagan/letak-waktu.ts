import { addMonths, type Tanggal } from '../../../domain/kit/tanggal'
import { TAHUN_WAKTU } from '../../../domain/organisasi/snapshot-pada'

/** Months one can move from today, either way. */
export const BULAN_WAKTU = TAHUN_WAKTU * 12

/** Whole calendar months from today's to that of a day, within what the slider reaches. */
export const bulanDari = (hariIni: Tanggal, tanggal: Tanggal): number =>
  Math.max(-BULAN_WAKTU, Math.min(BULAN_WAKTU, bulanKe(tanggal) - bulanKe(hariIni)))

/** The day so many months from today; null = today itself. */
export const hariPada = (hariIni: Tanggal, bulan: number): Tanggal | null => (bulan === 0 ? null : addMonths(hariIni, bulan))

/** Where something of a month stands on the track, 0 to 1. */
export const letakOf = (bulan: number): number => (bulan + BULAN_WAKTU) / (2 * BULAN_WAKTU)

/** Every January on the track, with where it stands. */
export function tahunDiJalur(hariIni: Tanggal): readonly { readonly tahun: number; readonly letak: number }[] {
  const [dari, kini] = [bulanKe(hariIni) - BULAN_WAKTU, bulanKe(hariIni)]
  const pertama = Math.ceil(dari / 12)
  return Array.from({ length: 2 * TAHUN_WAKTU + 1 }, (_, i) => pertama + i)
    .map((tahun) => ({ tahun, letak: letakOf(tahun * 12 - kini) }))
    .filter(({ letak }) => letak <= 1)
}

const bulanKe = (tanggal: Tanggal): number => Number(tanggal.slice(0, 4)) * 12 + Number(tanggal.slice(5, 7)) - 1
