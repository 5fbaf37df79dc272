import type { Setelan } from '../kit/rule'
import type { Tinjauan } from '../mutasi/tinjauan'
import type { Komponen } from './bobot'

/** What one part of the score says: 0 to 1, or null where there is no data (which counts as 0), and the fact it rests on. */
export type NilaiKomponen = { readonly nilai: number | null; readonly uraian: string }

/** A part as it is worked out: its sentence is only written when somebody reads it, for ten thousand people are scored at once. */
export type Ukuran = { readonly nilai: number | null; readonly tulis: () => string }

/** Works out one part of the score. */
export type UkurKomponen = (tinjauan: Tinjauan, setelanOf: (ruleId: string) => Setelan) => Ukuran

/** Every part of the score. */
export type BagianNilai = Readonly<Record<Komponen, NilaiKomponen>>

/** One part of the score and its fact. */
export const ukuran = (nilai: number | null, tulis: () => string): Ukuran => ({ nilai, tulis })

/** No data: it counts as 0, and says so. */
export const belumAdaData = (apa: string): Ukuran => ukuran(null, () => `${apa}: belum ada data`)
