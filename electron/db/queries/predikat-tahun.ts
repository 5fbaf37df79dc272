import type { Query } from './query'

/** Everybody's predikat of a year. */
export const predikatTahun: Query<'predikat.tahun'> = ({ read }, { tahun }) =>
  read
    .list('predikat')
    .filter((p) => p.tahun === tahun)
    .map(({ pegawaiId, predikat }) => ({ pegawaiId, predikat }))
