/** What is wrong with one field of a form: `BLOK` is not saved, `PERINGATAN` is told and may stand. */
export type CatatanIsian<Medan extends string> = {
  readonly medan: Medan
  readonly berat: 'BLOK' | 'PERINGATAN'
  readonly pesan: string
}

/** One line of a table of checks over a form and the rows beside it. */
export type PeriksaIsian<Medan extends string, Isian, Lain> = Omit<CatatanIsian<Medan>, 'pesan'> & {
  readonly isSalah: (isian: Isian, lain: readonly Lain[]) => boolean
  readonly pesan: (isian: Isian, lain: readonly Lain[]) => string
}

/** Everything a table of checks says of a form. */
export const examineIsian = <Medan extends string, Isian, Lain>(
  periksa: readonly PeriksaIsian<Medan, Isian, Lain>[],
  isian: Isian,
  lain: readonly Lain[]
): readonly CatatanIsian<Medan>[] =>
  periksa.filter(({ isSalah }) => isSalah(isian, lain)).map(({ medan, berat, pesan }) => ({ medan, berat, pesan: pesan(isian, lain) }))

/** The reasons for which a form is not saved, in one text; null when there are none. */
export function blokOf(catatan: readonly CatatanIsian<string>[]): string | null {
  const blok = catatan.filter(({ berat }) => berat === 'BLOK').map(({ pesan }) => pesan)
  return blok.length === 0 ? null : blok.join(' ')
}

/** A name as it is compared: without case, and with single spaces. */
export const kunciNama = (nama: string): string => nama.trim().replaceAll(/\s+/g, ' ').toLowerCase()
