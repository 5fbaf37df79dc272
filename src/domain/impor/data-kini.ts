import type { Entity, Reader } from '../entities'

/** The rows an import is held against, and the settings the need of a post follows from. */
export type DataKini = { readonly [N in 'unor' | 'jabatan' | 'pegawai' | 'penempatan' | 'ketentuan']: readonly Entity<N>[] }

/** Everything an import needs of the present data. */
export const dataKini = (read: Reader): DataKini => ({
  unor: byId(read.list('unor')),
  jabatan: byId(read.list('jabatan')),
  pegawai: byId(read.list('pegawai')),
  penempatan: byId(read.list('penempatan')),
  ketentuan: byId(read.list('ketentuan'))
})

/** In the order in which a comparison reads them: where two rows are equally good, both choose the same. */
const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
