import { monthsBetween, type Tanggal } from '../kit/tanggal'
import { ordinalGolongan } from './pangkat'

/** MasaKerja: length of service in whole years and months. */
export type MasaKerja = { readonly tahun: number; readonly bulan: number }

/** Months as years and months. */
export const masaKerjaOf = (bulan: number): MasaKerja => ({ tahun: Math.floor(bulan / 12), bulan: bulan % 12 })

/** Masa kerja seluruhnya on a day: since TMT CPNS; null when that day is not known. */
export const masaKerjaSeluruhnya = (tmtCpns: Tanggal | null, pada: Tanggal): MasaKerja | null =>
  tmtCpns === null ? null : masaKerjaOf(Math.max(0, monthsBetween(tmtCpns, pada)))

/** 1 (golongan I) … 4 (golongan IV) of a PNS; null for anything else. */
export function tingkatGolongan(golongan: string | null): 1 | 2 | 3 | 4 | null {
  const ordinal = ordinalGolongan(golongan)
  if (ordinal === null) return null
  if (ordinal > 12) return 4
  return ordinal > 8 ? 3 : ordinal > 4 ? 2 : 1
}

/** Months of masa kerja golongan that fall away on the way from one golongan to a higher one: 6 years into II, 5 years into III. */
export function penguranganMk(dari: string | null, ke: string | null): number {
  const [awal, akhir] = [tingkatGolongan(dari), tingkatGolongan(ke)]
  if (awal === null || akhir === null) return 0
  return (awal < 2 && akhir >= 2 ? 72 : 0) + (awal < 3 && akhir >= 3 ? 60 : 0)
}

/** Months of masa kerja golongan at the first pay step: odd years up to golongan II, even ones from golongan III on, as masa kerja carries over. */
export function mkPertama(golongan: string | null): number | null {
  const tingkat = tingkatGolongan(golongan)
  if (tingkat === null) return null
  return tingkat <= 2 ? 12 : 0
}
