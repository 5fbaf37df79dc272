import type { BarisKerja, Sel } from '../../impor/buku-kerja'
import { selTeks } from '../../impor/nilai/teks'
import type { BahanSel } from '../../impor/sel-masalah'
import type { SatuanWaktu } from '../abk'
import type { AturanAbk } from '../aturan-abk'
import type { KepalaTabel } from './letak-tabel'
import type { KolomAbk } from './medan-abk'
import type { TandaOf } from './takaran-abk'

/** One table while it is read; what is told once for all its rows is noted here. */
export type TabelDibaca = Pick<BahanSel, 'tabel' | 'masalah'> & {
  readonly kepala: KepalaTabel
  readonly aturan: AturanAbk
  /** The unit of time where the rows name none; null until the first such row decides it. */
  satuanNorma: SatuanWaktu | null
  isWaktuEfektifDilaporkan: boolean
  isFormulirEDilaporkan: boolean
  /** Which sign stands before decimals in the texts of its sheet; null when it cannot be told. */
  readonly tanda: TandaOf
}

/** The cell of a column, if the table has it. */
export const selOf = ({ kepala }: Pick<TabelDibaca, 'kepala'>, { sel }: BarisKerja, kolom: KolomAbk): Sel | undefined => {
  const at = kepala.kolom.get(kolom)
  return at === undefined ? undefined : sel[at]
}

/** A text of a row; null when the table has no such column. */
export const teksOf = (tabel: Pick<TabelDibaca, 'kepala'>, baris: BarisKerja, kolom: KolomAbk): string | null =>
  tabel.kepala.kolom.has(kolom) ? selTeks(selOf(tabel, baris, kolom)) : null
