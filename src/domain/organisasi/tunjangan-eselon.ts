import type { Setelan } from '../kit/rule'
import type { Eselon } from './jabatan'
import { perEselon } from './per-eselon'

/** What the holder of a structural post is paid for it in a month, in rupiah, by eselon. */
export type TunjanganEselon = Readonly<Record<Eselon, number>>

/** The allowances of structural posts (Perpres 26/2007); the office may change them. */
export const TUNJANGAN_BAKU: TunjanganEselon = {
  'II.a': 3_250_000,
  'II.b': 2_025_000,
  'III.a': 1_260_000,
  'III.b': 980_000,
  'IV.a': 540_000,
  'IV.b': 490_000,
  'V.a': 360_000
}

/** The name of the setting of an eselon within the group `tunjangan`: `II.a` → `eselonIIa`. */
export const kunciTunjangan = (eselon: Eselon): string => `eselon${eselon.replace('.', '')}`

/** The allowances with what the office has set. */
export const tunjanganEselon = (setelan: Setelan): TunjanganEselon =>
  perEselon((eselon) => setelan[kunciTunjangan(eselon)] ?? TUNJANGAN_BAKU[eselon])
