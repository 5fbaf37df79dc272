import type { RingkasanImpor } from '../../../contract/impor'
import { teksImpor } from '../../text/impor'
import { countBeda, countEntitas, ENTITAS } from './saringan-beda'

/** What saving leaves out, in sentences: refused rows, differences not taken, offers without an answer, conflicts. */
export function kalimatSimpan(ringkasan: RingkasanImpor): readonly string[] {
  const { akanDisimpan, barisDitolak } = ringkasan
  const tidakDiambil = Math.max(0, sum(ENTITAS.map((entitas) => countEntitas(ringkasan, entitas))) - akanDisimpan)
  const usul = countUsul(ringkasan)
  const bentrok = sum(ENTITAS.map((entitas) => countBeda(ringkasan, entitas, 'BENTROK')))
  return [
    ...(tidakDiambil > 0 ? [teksImpor.tidakDiambil(tidakDiambil)] : []),
    ...(bentrok > 0 ? [teksImpor.bentrokSimpan(bentrok, ringkasan.bentrokDiambil)] : []),
    ...(usul > 0 ? [teksImpor.usulSisa(usul)] : []),
    ...(barisDitolak > 0 ? [teksImpor.barisDitolak(barisDitolak)] : [])
  ]
}

/** Offers not yet answered, of all kinds. */
export const countUsul = ({ usul }: RingkasanImpor): number => sum(Object.values(usul))

/** Issues of all kinds. */
export const countMasalah = ({ masalah }: RingkasanImpor): number => sum(Object.values(masalah))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
