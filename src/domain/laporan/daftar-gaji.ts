import type { GajiPokok } from '../acuan/gaji-pokok'

/** The basic pay of a golongan at a masa kerja in whole years; null = the pay table does not say. */
export type GajiOf = (golongan: string | null, tahun: number | null) => number | null

/** Reads the pay table as it is meant: a pay holds until the next masa kerja that is written. */
export function daftarGaji(rows: readonly GajiPokok[]): GajiOf {
  const perGolongan = Map.groupBy(
    rows.toSorted((a, b) => a.mk - b.mk),
    (row): string => row.golongan
  )
  return (golongan, tahun) => {
    if (golongan === null || tahun === null) return null
    return perGolongan.get(golongan)?.findLast(({ mk }) => mk <= tahun)?.rupiah ?? null
  }
}
