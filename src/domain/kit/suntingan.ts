/** A row that remembers which of its fields an officer wrote by hand since a file last filled them. */
export type Tersunting = { readonly disunting: string }

/** The fields written by hand. */
export const suntinganOf = ({ disunting }: Tersunting): ReadonlySet<string> => new Set(disunting === '' ? [] : disunting.split(','))

/** The patch of a change made by hand: it also notes the fields that come out different. */
export function byHand<T extends Tersunting>(row: T, patch: Partial<T>): Partial<T> {
  return { ...patch, ...noted(row, medanBerubah(row, patch)) }
}

/** The fields a patch would really change. */
export const medanBerubah = <T extends object>(row: T, patch: Partial<T>): readonly string[] =>
  // sound: these are the keys of the patch
  Object.keys(patch).filter((medan) => !Object.is(patch[medan as keyof T], row[medan as keyof T]))

/** Notes fields as written by hand, such as `jabatan` of a person who was moved. */
export const noted = (row: Tersunting, medan: readonly string[]): Tersunting => ({ disunting: joined([...suntinganOf(row), ...medan]) })

/** Forgets that these fields were written by hand: a file has filled them again. */
export const forgotten = (row: Tersunting, medan: readonly string[]): Tersunting => ({
  disunting: joined([...suntinganOf(row)].filter((m) => !medan.includes(m)))
})

const joined = (medan: readonly string[]): string => [...new Set(medan)].toSorted().join(',')
