import type { Tanggal } from '../../kit/tanggal'
import { tanggalPanjang } from '../../kit/tanggal'
import { terbilang } from '../../kit/terbilang'

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** `Senin`: the day of the week of a day. */
export const hariOf = (tanggal: Tanggal): string => HARI[new Date(`${tanggal}T00:00:00Z`).getUTCDay()] ?? ''

/** `dua puluh dua bulan November tahun dua ribu dua puluh enam`: a day as minutes write it. */
export function tanggalTerbilang(tanggal: Tanggal): string {
  const [hari = '', bulan = '', tahun = ''] = tanggalPanjang(tanggal).split(' ')
  return `${terbilang(Number(hari))} bulan ${bulan} tahun ${terbilang(Number(tahun))}`
}
