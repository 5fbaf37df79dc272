import type { Bounds } from '../organisasi/spatial-index'
import { type Bentuk, hurufTerkecil } from './adegan'
import type { Kertas } from './kertas'
import { MM_PER_PT } from './tulisan'

/** Lembar: one sheet of paper, in millimetres. */
export type Lembar = {
  /** What it is called among the others: `Kolom A baris 2`. */
  readonly nama: string
  readonly lebar: number
  readonly tinggi: number
  readonly bentuk: readonly Bentuk[]
  /** A region through which part of a larger drawing is seen: nothing of it shows outside. */
  readonly jendela: { readonly batas: Bounds; readonly bentuk: readonly Bentuk[] } | null
}

/** Everything that goes to the printer, and what is worth telling about it. */
export type HasilCetak = {
  readonly lembar: readonly Lembar[]
  /** Size of the smallest letters, in points. */
  readonly hurufTerkecil: number
  /** The smallest paper on which the letters could be read, where they cannot be here; null also when no paper would do. */
  readonly saran: Kertas | null
}

/** Letters smaller than this are not read from paper, in points. */
export const HURUF_TERBACA = 4

/** The size of the smallest letters of a sheet, in points; Infinity when it has none. */
export const hurufLembar = ({ bentuk, jendela }: Lembar): number =>
  (hurufTerkecil(jendela ? [...bentuk, ...jendela.bentuk] : bentuk) ?? Infinity) / MM_PER_PT
