import type { Query } from './query'

/** What the office changed of the reference lists. */
export const acuanList: Query<'acuan.list'> = ({ read }) => [...read.list('acuan')]
