import type { MasalahImpor } from '../../impor/masalah-impor'
import type { Tugas } from '../abk'

/** A task as a file tells it. A text that has no column there is null; whatever was taken for granted is noted. */
export type TugasTerbaca = Omit<Tugas, 'hasil' | 'satuan'> & {
  readonly hasil: string | null
  readonly satuan: string | null
  /** False when only a yearly volume is given: the period was not said. */
  readonly isPeriodeTersurat: boolean
  /** False when the unit of time stands in the header or nowhere, not in the row. */
  readonly isSatuanTersurat: boolean
}

/** How a file points at a post. What stands beside it (a title, the name of the sheet) only helps among several that fit. */
export type RujukanJabatan = {
  /** Our own number of the post, as our own list carries it. */
  readonly id: string | null
  readonly kode: string | null
  readonly nama: string | null
  /** The units it names, in any order: perangkat daerah, unit kerja. */
  readonly unit: readonly string[]
  /** Units that a title above the table or the name of the sheet speaks of. */
  readonly sekitar: readonly string[]
}

/** The ABK of one post as a file tells it. */
export type AbkTerbaca = {
  readonly id: string
  readonly berkas: number
  readonly lembar: string
  /** The row its table or its first task begins in. */
  readonly baris: number
  readonly rujukan: RujukanJabatan
  /** Null when the file says nothing of it. */
  readonly ikhtisar: string | null
  readonly tugas: readonly TugasTerbaca[]
  /** How many of its rows could not be taken over. */
  readonly ditolak: number
  /** What an officer should know of its rows. */
  readonly masalah: readonly MasalahImpor[]
}
