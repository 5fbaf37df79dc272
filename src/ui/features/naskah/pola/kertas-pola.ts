import type { KertasPola } from '../../../../domain/naskah/pola/pola'

/** A paper of a size. */
export type Kertas = NonNullable<KertasPola>

/** Papers by name; IKUT = none of its own. */
export type PilihanKertas = 'IKUT' | 'F4' | 'F4_210' | 'A4' | 'LAIN'

/** What each name means; a size of one's own begins between the others. */
export const KERTAS: Readonly<Record<PilihanKertas, KertasPola>> = {
  IKUT: null,
  F4: { lebar: 215, tinggi: 330 },
  F4_210: { lebar: 210, tinggi: 330 },
  A4: { lebar: 210, tinggi: 297 },
  LAIN: { lebar: 200, tinggi: 300 }
}

const BERNAMA = ['F4', 'F4_210', 'A4'] as const

/** The name of a paper. */
export const kertasOf = (kertas: KertasPola): PilihanKertas =>
  kertas === null ? 'IKUT' : (BERNAMA.find((k) => KERTAS[k]?.lebar === kertas.lebar && KERTAS[k]?.tinggi === kertas.tinggi) ?? 'LAIN')
