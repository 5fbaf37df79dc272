import { addMonths, type Tanggal } from '../kit/tanggal'
import { type ButirPengingat, TINGKAT_PENGINGAT, type TingkatPengingat } from './pengingat'

/** How pressing a day is: past, within a month, or later. On the day itself it is not past yet. */
export function tingkatHari(tanggal: Tanggal, hariIni: Tanggal): TingkatPengingat {
  if (tanggal < hariIni) return 'LEWAT'
  return tanggal <= addMonths(hariIni, 1) ? 'SEGERA' : 'NANTI'
}

/** Most pressing first; of the same the earliest day, those without a day last; then by name. */
export const urutButir = (butir: readonly ButirPengingat[]): readonly ButirPengingat[] => butir.toSorted(compare)

/** Most pressing first, and no more: what is alike keeps its order. */
export const byTingkat = (a: Pick<ButirPengingat, 'tingkat'>, b: Pick<ButirPengingat, 'tingkat'>): number =>
  TINGKAT_PENGINGAT.indexOf(a.tingkat) - TINGKAT_PENGINGAT.indexOf(b.tingkat)

function compare(a: ButirPengingat, b: ButirPengingat): number {
  const tingkat = byTingkat(a, b)
  if (tingkat !== 0) return tingkat
  return byText(a.tanggal ?? '9', b.tanggal ?? '9') || byText(a.utama, b.utama) || byText(a.kunci, b.kunci)
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
