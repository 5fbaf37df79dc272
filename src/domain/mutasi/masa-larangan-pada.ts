import type { Setelan } from '../kit/rule'
import { addDays, addMonths, type Tanggal } from '../kit/tanggal'
import type { MasaLarangan } from './masa-larangan'

/** How many months the two electoral bans reach before and after their day. */
export type SetelanLarangan = { readonly bulanSebelumPenetapan: number; readonly bulanSesudahPelantikan: number }

/** UU 10/2016 Ps 71 (2): six months before the candidates are fixed; Ps 162 (3): six months after the head is inaugurated. */
export const LARANGAN_BAKU: SetelanLarangan = { bulanSebelumPenetapan: 6, bulanSesudahPelantikan: 6 }

/** The months in force: each is a setting of the rule that asks for it. */
export const setelanLarangan = (setelanOf: (ruleId: string) => Setelan): SetelanLarangan => ({
  bulanSebelumPenetapan: setelanOf('R-29')['bulanSebelumPenetapan'] ?? LARANGAN_BAKU.bulanSebelumPenetapan,
  bulanSesudahPelantikan: setelanOf('R-30')['bulanSesudahPelantikan'] ?? LARANGAN_BAKU.bulanSesudahPelantikan
})

/** Larangan: a frozen period with the first and the last day it really holds; `sampai` null = no end is known yet. */
export type Larangan = { readonly masa: MasaLarangan; readonly mulai: Tanggal; readonly sampai: Tanggal | null }

/** The days a frozen period holds, both included. */
export function rentangLarangan(masa: MasaLarangan, setelan: SetelanLarangan = LARANGAN_BAKU): Larangan {
  const { jenis, mulai, sampai } = masa
  if (jenis === 'PILKADA') return { masa, mulai: addMonths(mulai, -setelan.bulanSebelumPenetapan), sampai }
  if (jenis === 'PELANTIKAN_KDH') return { masa, mulai, sampai: sampai ?? addDays(addMonths(mulai, setelan.bulanSesudahPelantikan), -1) }
  return { masa, mulai, sampai }
}

/** The frozen periods that hold on a day. */
export const laranganPada = (
  semua: readonly MasaLarangan[],
  tanggal: Tanggal,
  setelan: SetelanLarangan = LARANGAN_BAKU
): readonly Larangan[] => semua.map((masa) => rentangLarangan(masa, setelan)).filter((larangan) => isDalamLarangan(larangan, tanggal))

/** The day lies in the frozen period. */
export const isDalamLarangan = ({ mulai, sampai }: Larangan, tanggal: Tanggal): boolean =>
  mulai <= tanggal && (sampai === null || tanggal <= sampai)
