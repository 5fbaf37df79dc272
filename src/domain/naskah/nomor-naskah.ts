import type { Naskah } from './naskah'
import type { RencanaId } from '../mutasi/rencana'

/** The paper of another plan that already bears the number; spaces and capitals make no other number. */
export const pemakaiNomor = (naskah: readonly Naskah[], nomor: string, rencanaId: RencanaId): Naskah | null =>
  nomor.trim() === '' ? null : (naskah.find((n) => n.rencanaId !== rencanaId && plain(n.nomor) === plain(nomor)) ?? null)

/** Why a number cannot be used. */
export const nomorTerpakai = ({ nomor, judul }: Pick<Naskah, 'nomor' | 'judul'>): string =>
  `Nomor ${nomor} sudah dipakai untuk “${judul}”. Isi nomor lain.`

const plain = (nomor: string): string => nomor.replace(/\s+/g, '').toLowerCase()
