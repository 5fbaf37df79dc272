import { isSaringanDari, namaSaringan } from '../../../src/domain/simpanan/saringan'
import type { Query } from './query'

/** The kept filters of one register, by name. */
export const saringanList: Query<'saringan.list'> = ({ read }, { daftar }) =>
  read
    .list('simpanan')
    .filter((s) => isSaringanDari(s, daftar))
    .map((s) => ({ id: s.id, nama: namaSaringan(s), isi: s.isi }))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
