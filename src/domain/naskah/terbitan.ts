import type { JenisNaskah } from './jenis-naskah'
import type { Naskah } from './naskah'
import { isKeputusan, jenisNaskahOf } from './semua-naskah'
import type { Subjek } from './subjek'

/** A paper about to be issued, as far as others that bear its number must know. */
export type CalonTerbit = Pick<Naskah, 'rencanaId' | 'jenis' | 'subjek'>

/** A person's paper in a plan, and what is of the decree, stands once; letters may be written again with other words. */
export const hanyaSekali = ({ penomoran }: Pick<JenisNaskah, 'penomoran'>, { langkah }: Pick<Subjek, 'langkah'>): boolean =>
  langkah !== null || penomoran === 'SK'

/** A paper that bears the number of the decree without being it: petikan, salinan. */
export const isTurunan = ({ penomoran, buku }: Pick<JenisNaskah, 'penomoran' | 'buku'>): boolean => penomoran === 'SK' && buku === null

/** A number may be borne again by what mends a void paper, and by everything of one decree. */
export function bolehBernomor(lain: CalonTerbit & Pick<Naskah, 'dibatalkanPada'>, calon: CalonTerbit): boolean {
  if (lain.rencanaId !== calon.rencanaId) return false
  const isSama = lain.jenis === calon.jenis && lain.subjek === calon.subjek
  return isSama
    ? lain.dibatalkanPada !== null
    : isBernomorSk(lain) && isBernomorSk(calon) && !(isKeputusan(lain.jenis) && isKeputusan(calon.jenis))
}

const isBernomorSk = ({ jenis }: Pick<Naskah, 'jenis'>): boolean => jenisNaskahOf(jenis)?.penomoran === 'SK'
