import { addDays, addYears, firstOfNextMonth, type Tanggal } from '../../../../domain/kit/tanggal'

/** Days reports are asked for again and again, by name. */
export const PILIHAN_TANGGAL = ['HARI_INI', 'AKHIR_BULAN', 'AKHIR_TAHUN', 'TAHUN_LALU'] as const
export type PilihanTanggal = (typeof PILIHAN_TANGGAL)[number]

const HARI: Readonly<Record<PilihanTanggal, (hariIni: Tanggal) => Tanggal>> = {
  HARI_INI: (hariIni) => hariIni,
  AKHIR_BULAN: (hariIni) => addDays(firstOfNextMonth(hariIni), -1),
  AKHIR_TAHUN: (hariIni) => `${hariIni.slice(0, 4)}-12-31`,
  TAHUN_LALU: (hariIni) => `${addYears(hariIni, -1).slice(0, 4)}-12-31`
}

/** The day such a name means today. */
export const tanggalPilihan = (pilihan: PilihanTanggal, hariIni: Tanggal): Tanggal => HARI[pilihan](hariIni)
