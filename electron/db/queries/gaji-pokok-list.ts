import type { Query } from './query'

/** The pay table as the office entered it. */
export const gajiPokokList: Query<'gaji-pokok.list'> = ({ read }) => [...read.list('gajiPokok')]
