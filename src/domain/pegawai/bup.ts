import { addMonths, addYears, daysBetween, firstOfNextMonth, lamaTeks, monthsBetween, type Tanggal } from '../kit/tanggal'
import { assertNever } from '../kit/result'
import type { Jabatan } from '../organisasi/jabatan'

/** BUP by kind of post, in years (UU 20/2023 Ps 55; PP 11/2017 Ps 239). An office may change them as `bup.<name>`. */
export const BUP_BAKU = {
  bupJpt: 60,
  bupAdministrator: 58,
  bupPengawas: 58,
  bupPelaksana: 58,
  bupJfUtama: 65,
  bupJfMadya: 60,
  bupJf: 58
} as const
export type SetelanBup = { readonly [K in keyof typeof BUP_BAKU]: number }

/** BUP (batas usia pensiun) of a post: its own where it has one (e.g. guru 60), else that of its kind. */
export function bupOf({ bup, jenis, jenjang }: Pick<Jabatan, 'bup' | 'jenis' | 'jenjang'>, setelan: SetelanBup = BUP_BAKU): number {
  if (bup !== null) return bup
  switch (jenis) {
    case 'JPT_PRATAMA':
      return setelan.bupJpt
    case 'ADMINISTRATOR':
      return setelan.bupAdministrator
    case 'PENGAWAS':
      return setelan.bupPengawas
    case 'PELAKSANA':
      return setelan.bupPelaksana
    case 'JF':
      if (jenjang === 'AHLI_UTAMA') return setelan.bupJfUtama
      return jenjang === 'AHLI_MADYA' ? setelan.bupJfMadya : setelan.bupJf
    default:
      return assertNever(jenis)
  }
}

/** TMT pensiun: the first day of the month after the one in which the person reaches BUP. */
export const tmtPensiun = (tanggalLahir: Tanggal, bup: number): Tanggal => firstOfNextMonth(addYears(tanggalLahir, bup))

/** Age in whole years on a day. */
export const usiaPada = (tanggalLahir: Tanggal, pada: Tanggal): number => Math.floor(monthsBetween(tanggalLahir, pada) / 12)

/** `56 tahun 3 bulan`; where a limit is near to the day, `56 tahun` on the birthday and `56 tahun 1 hari` the day after. */
export function usiaTeks(tanggalLahir: Tanggal, pada: Tanggal): string {
  const bulan = monthsBetween(tanggalLahir, pada)
  const hari = daysBetween(addMonths(tanggalLahir, bulan), pada)
  return bulan % 12 === 0 && hari > 0 ? `${lamaTeks(bulan)} ${hari} hari` : lamaTeks(bulan)
}
