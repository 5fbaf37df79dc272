import type { Query } from './query'

/** Every frozen period. */
export const masaLaranganList: Query<'masa-larangan.list'> = ({ read }) => [...read.list('masaLarangan')]
