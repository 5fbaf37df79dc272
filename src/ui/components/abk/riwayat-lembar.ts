import type { Lembar } from './sunting-lembar'

/** The form with what it was before and after: undo inside the form, until it is saved. */
export type RiwayatLembar = {
  /** As stored. */
  readonly awal: Lembar
  readonly kini: Lembar
  readonly lalu: readonly Lembar[]
  readonly nanti: readonly Lembar[]
}

const LANGKAH_TERBANYAK = 200

/** A form nobody has touched. */
export const riwayatBaru = (awal: Lembar): RiwayatLembar => ({ awal, kini: awal, lalu: [], nanti: [] })

/** The form with a change; one that changes nothing is no step. */
export const ubahLembar = (riwayat: RiwayatLembar, kini: Lembar): RiwayatLembar =>
  isSama(kini, riwayat.kini) ? riwayat : { ...riwayat, kini, lalu: [...riwayat.lalu, riwayat.kini].slice(-LANGKAH_TERBANYAK), nanti: [] }

/** One step back. */
export function urungkanLembar(riwayat: RiwayatLembar): RiwayatLembar {
  const sebelum = riwayat.lalu.at(-1)
  return sebelum === undefined
    ? riwayat
    : { ...riwayat, kini: sebelum, lalu: riwayat.lalu.slice(0, -1), nanti: [riwayat.kini, ...riwayat.nanti] }
}

/** One step forth again. */
export function ulangiLembar(riwayat: RiwayatLembar): RiwayatLembar {
  const [sesudah, ...nanti] = riwayat.nanti
  return sesudah === undefined ? riwayat : { ...riwayat, kini: sesudah, lalu: [...riwayat.lalu, riwayat.kini], nanti }
}

/** True while something is not saved. */
export const isLembarBerubah = ({ awal, kini }: RiwayatLembar): boolean => !isSama(awal, kini)

/** True when two forms say the same. */
export const isSama = (a: Lembar, b: Lembar): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
