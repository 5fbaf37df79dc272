import type { FaktaUnor } from './fakta-unor'

type Definisi<Id extends string> = {
  readonly id: string
  readonly judul: string
  readonly arti: string
  readonly kelas: readonly { readonly id: Id; readonly label: string; readonly warna: string }[]
  readonly memakai?: 'PREDIKAT'
  /** One of the classes above, or null where the layer says nothing of the unor. */
  readonly kelasOf: (fakta: FaktaUnor) => NoInfer<Id> | null
}

/** Declares a layer; a class that is not in its legend does not compile. */
export const defineLapisan = <const Id extends string>(definisi: Definisi<Id>): Definisi<Id> => definisi
