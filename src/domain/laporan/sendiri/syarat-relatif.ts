import { addDays, addMonths, firstOfNextMonth, type Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { BANDING_RELATIF, type BandingRelatif, type BandingSendiri, type SyaratSendiri } from './definisi'

/** Most months a condition looks ahead or back: fifty years. */
export const MAKS_BULAN_RELATIF = 600

/** The days a relative condition takes, the first and the last of them included; `dari` null = all before it. */
export type RentangHari = { readonly dari: Tanggal | null; readonly sampai: Tanggal }

/** True for a comparison with the day the report speaks of. */
export const isRelatif = (banding: BandingSendiri): banding is BandingRelatif => BANDING_RELATIF.some((b) => b === banding)

/** True for a comparison that asks for a number of months. */
export const isBerbulan = (banding: BandingSendiri): boolean => banding === 'KE_DEPAN' || banding === 'KE_BELAKANG'

/** The days a relative condition takes when the report speaks of that day; null for a condition that is none. */
export const rentangRelatif = ({ banding, nilai }: SyaratSendiri, tanggal: Tanggal): RentangHari | null =>
  isRelatif(banding) ? RENTANG[banding](tanggal, Number(nilai[0])) : null

/** Both ends belong to it: that very day, and the same day so many months away. */
const RENTANG: Readonly<Record<BandingRelatif, (tanggal: Tanggal, bulan: number) => RentangHari>> = {
  KE_DEPAN: (tanggal, bulan) => ({ dari: tanggal, sampai: addMonths(tanggal, bulan) }),
  KE_BELAKANG: (tanggal, bulan) => ({ dari: addMonths(tanggal, -bulan), sampai: tanggal }),
  BULAN_INI: (tanggal) => ({ dari: `${tanggal.slice(0, 7)}-01`, sampai: addDays(firstOfNextMonth(tanggal), -1) }),
  TAHUN_INI: (tanggal) => ({ dari: `${tanggal.slice(0, 4)}-01-01`, sampai: `${tanggal.slice(0, 4)}-12-31` }),
  LEWAT: (tanggal) => ({ dari: null, sampai: addDays(tanggal, -1) })
}

/** Such days in words: `22 November 2026 s.d. 22 Mei 2027`, `s.d. 21 November 2026`. */
export const rentangTeks = ({ dari, sampai }: RentangHari): string =>
  `${dari === null ? '' : `${tanggalPanjang(dari)} `}s.d. ${tanggalPanjang(sampai)}`

/** True for a day among them. */
export const isDalamRentang = (hari: string, { dari, sampai }: RentangHari): boolean => (dari === null || hari >= dari) && hari <= sampai
