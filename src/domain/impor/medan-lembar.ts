/** One thing a kind of sheet may say of a row, with the headers it is known by, the surest first. */
export type MedanLembar = {
  readonly kunci: string
  readonly judul: string
  readonly sebutan: readonly string[]
  readonly isWajib: boolean
}

/** What a kind of sheet looks like. */
export type BentukLembar = {
  readonly medan: readonly MedanLembar[]
  /** Headers such a sheet carries that the application does not keep. */
  readonly dikenal: readonly string[]
  /** The field that makes a row data. */
  readonly kunci: string
  /** How many filled cells make a row data; with 1, the field above must be among them. */
  readonly isianMinimum: number
}

/** One field as a table of fields writes it: how it is shown, then the headers it is known by. */
export type IsiMedan = Omit<MedanLembar, 'kunci'>

/** A field that may be missing. */
export const medan = (judul: string, ...sebutan: readonly string[]): IsiMedan => ({ judul, sebutan, isWajib: false })

/** A field no row can do without. */
export const medanWajib = (judul: string, ...sebutan: readonly string[]): IsiMedan => ({ judul, sebutan, isWajib: true })

/** The fields of a table as a list. */
export const daftarMedan = (table: Readonly<Record<string, IsiMedan>>): readonly MedanLembar[] =>
  Object.entries(table).map(([kunci, isi]) => ({ kunci, ...isi }))
