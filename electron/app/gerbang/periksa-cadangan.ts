import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs'
import { periksaSalinan, type Salinan } from '../../db/salinan'
import type { IsiCadangan } from './manifes'

/** Reads a backup wholly as anyone would who needs it, takes its digest, and sees it onto the disk. Throws when it is not whole. */
export const periksaCadangan = (salinan: Salinan): IsiCadangan => ({ ...periksaSalinan(salinan), ...sidikBerkas(salinan.berkas) })

const POTONG = 1 << 20

/** The size and the SHA-256 of a file that now surely lies on the disk. */
export function sidikBerkas(berkas: string): Pick<IsiCadangan, 'ukuran' | 'sidik'> {
  // Windows takes a flush only through a handle that may write
  const fd = openSync(berkas, 'r+')
  try {
    fsyncSync(fd)
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(POTONG)
    for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) hash.update(buffer.subarray(0, n))
    return { ukuran: fstatSync(fd).size, sidik: hash.digest('hex') }
  } finally {
    closeSync(fd)
  }
}
