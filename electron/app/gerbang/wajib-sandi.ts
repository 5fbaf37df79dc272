import { type PemilikSandi, tolakSandi } from '../../../src/domain/akses/sandi'
import { tolak } from './pintu'

/** Throws when a new password is easy to guess, saying why. */
export function wajibSandi(sandi: string, pemilik: PemilikSandi): void {
  const alasan = tolakSandi(sandi, pemilik)
  if (alasan !== null) throw tolak(alasan)
}
