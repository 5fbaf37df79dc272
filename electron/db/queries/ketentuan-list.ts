import type { Query } from './query'

/** Every stored setting. */
export const ketentuanList: Query<'ketentuan.list'> = ({ read }) => [...read.list('ketentuan')]
