import type { BahanMutasi } from '../bahan-mutasi'
import type { Isian } from '../isian'
import type { Subjek } from '../subjek'

/** Where a template is filled from. `nomor` and `tanggal` are of this very paper; empty while it has none. */
export type Konteks = {
  readonly bahan: BahanMutasi
  readonly subjek: Subjek
  readonly isian: Isian
  readonly nomor: string
  readonly tanggal: string
}

/** The groups in which the list of merge fields is shown. */
export const KELOMPOK_MEDAN = ['NASKAH', 'RENCANA', 'ORANG', 'KANTOR'] as const
export type KelompokMedan = (typeof KELOMPOK_MEDAN)[number]

/** Medan gabung: a merge field, what it is called in the list, and its value; empty = not known. */
export type MedanGabung = {
  readonly nama: string
  readonly sebutan: string
  readonly kelompok: KelompokMedan
  readonly nilai: (konteks: Konteks) => string
}

/** Says the merge fields of a group. */
export const medanDi =
  (kelompok: KelompokMedan) =>
  (nama: string, sebutan: string, nilai: (konteks: Konteks) => string): MedanGabung => ({ nama, sebutan, kelompok, nilai })
