import { addDays, daysBetween, type Tanggal } from '../kit/tanggal'
import type { AlasanCadangan } from './alasan-cadangan'

/** A backup as the rotation sees it. */
export type CadanganTersimpan = {
  readonly nama: string
  /** Counts up with every backup: the order in which they were made, whatever the clock of the PC said. */
  readonly nomor: number
  /** The day of the office on which it was made. */
  readonly hari: Tanggal
  readonly alasan: AlasanCadangan
  /** False for one that is found damaged: it takes nobody's place. */
  readonly isBaik: boolean
}

/** How many are kept of each stretch of time. */
export const LAJU_ROTASI = { terakhir: 3, hariIni: 3, harian: 7, mingguan: 4, bulanan: 12, hariDitahan: 30 } as const

const RUTIN: ReadonlySet<AlasanCadangan> = new Set(['AWAL_HARI', 'BERKALA', 'TUTUP'])

/** True for those made by themselves and of no further weight; all others were made before something, or asked for. */
export const isRutin = (alasan: AlasanCadangan): boolean => RUTIN.has(alasan)

/**
 * The backups that may go: not among the last good ones, not the newest of a day, week or month that is kept, not one made
 * before something in the last thirty days. Stretches of time are counted by the backups that lie in them, so that a clock
 * set forward or back, or a month of leave, never empties the folder.
 */
export function pilihUsang(semua: readonly CadanganTersimpan[], hariIni: Tanggal): readonly CadanganTersimpan[] {
  const baik = semua.filter(({ isBaik }) => isBaik).toSorted((a, b) => b.nomor - a.nomor)
  const disimpan = new Set([
    ...baik.slice(0, LAJU_ROTASI.terakhir),
    ...baik.filter(({ hari }) => hari === hariIni).slice(0, LAJU_ROTASI.hariIni),
    ...newestOfEach(baik, ({ hari }) => hari).slice(0, LAJU_ROTASI.harian),
    ...newestOfEach(baik, ({ hari }) => mingguOf(hari)).slice(0, LAJU_ROTASI.mingguan),
    ...newestOfEach(baik, ({ hari }) => hari.slice(0, 7)).slice(0, LAJU_ROTASI.bulanan)
  ])
  return semua.filter((cadangan) => !disimpan.has(cadangan) && !isDitahan(cadangan, hariIni))
}

/** A damaged one is held as long as those before something: whoever looks for it should still find it. */
const isDitahan = ({ hari, alasan, isBaik }: CadanganTersimpan, hariIni: Tanggal): boolean =>
  (!isBaik || !isRutin(alasan)) && daysBetween(hari, hariIni) <= LAJU_ROTASI.hariDitahan

/** From the newest to the oldest, the first of each stretch. */
function newestOfEach(
  terbaru: readonly CadanganTersimpan[],
  rentangOf: (cadangan: CadanganTersimpan) => string
): readonly CadanganTersimpan[] {
  const pertama = new Map<string, CadanganTersimpan>()
  for (const cadangan of terbaru) {
    const rentang = rentangOf(cadangan)
    if (!pertama.has(rentang)) pertama.set(rentang, cadangan)
  }
  return [...pertama.values()]
}

/** A Monday, from which weeks are counted. */
const SENIN: Tanggal = '2024-01-01'

const mingguOf = (hari: Tanggal): string => addDays(SENIN, Math.floor(daysBetween(SENIN, hari) / 7) * 7)
