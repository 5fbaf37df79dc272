import type { Query } from './query'

/** Issued papers, newest first, without their text. */
export const naskahList: Query<'naskah.list'> = ({ read }) =>
  read
    .list('naskah')
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
    .map(({ isi: _isi, ...ringkas }) => ringkas)
