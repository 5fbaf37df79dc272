import type { Reader } from '../../entities'
import type { RencanaId } from '../../mutasi/rencana'
import type { Naskah } from '../naskah'
import { gatherRegister } from './register-nomor'
import { nomorPolos } from './teks-nomor'

/** A number that is taken, as far as another paper has to know; `rencanaId` null = by no plan, or by one that is not asked about. */
export type NomorDipakai = Pick<Naskah, 'rencanaId' | 'nomor' | 'judul'>

/** The numbers taken by anything but this plan: in the books, and on papers from before there were books. */
export function nomorLain(read: Reader, rencanaId: RencanaId): readonly NomorDipakai[] {
  const { nomor, lama } = gatherRegister(read)
  const sendiri = new Set(read.where('naskah', 'rencanaId', rencanaId).map((n) => n.nomorId))
  return [
    ...nomor
      .filter((n) => n.status !== 'DIPESAN' && !sendiri.has(n.id))
      .map(({ teks, perihal }) => ({ rencanaId: null, nomor: teks, judul: perihal })),
    ...lama.filter((n) => n.rencanaId !== rencanaId)
  ]
}

/** Two numbers are the same; spaces and capitals make no other number. */
export const samaNomor = (satu: string, lain: string): boolean => nomorPolos(satu) !== '' && nomorPolos(satu) === nomorPolos(lain)

/** The paper of another plan that already bears the number. */
export const pemakaiNomor = <T extends NomorDipakai>(dipakai: readonly T[], nomor: string, rencanaId: RencanaId): T | null =>
  dipakai.find((n) => n.rencanaId !== rencanaId && samaNomor(n.nomor, nomor)) ?? null

/** Why a number cannot be used. */
export const nomorTerpakai = ({ nomor, judul }: Pick<Naskah, 'nomor' | 'judul'>): string =>
  `Nomor ${nomor} sudah dipakai untuk “${judul}”. Isi nomor lain.`
