import type { Reader } from '../../entities'
import type { Naskah } from '../naskah'
import type { Nomor } from './nomor'

/** Every number there is: those of the books, and the papers issued before there were books. */
export type RegisterNomor = { readonly nomor: readonly Nomor[]; readonly lama: readonly Naskah[] }

/** Gathers it, from storage. */
export const gatherRegister = (read: Reader): RegisterNomor => ({ nomor: read.list('nomor'), lama: read.where('naskah', 'nomorId', null) })
