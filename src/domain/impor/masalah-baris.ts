import type { BarisImpor } from './baris-impor'
import type { MasalahImpor, Parah } from './masalah-impor'

/** A remark on a whole row rather than on one of its cells. */
export const masalahBaris = (
  { berkas, lembar, baris }: Pick<BarisImpor, 'berkas' | 'lembar' | 'baris'>,
  parah: Parah,
  pesan: string
): MasalahImpor => ({ berkas, lembar, baris, kolom: null, nilai: null, parah, pesan })
