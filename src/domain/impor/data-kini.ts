import type { Entity, Reader } from '../entities'

/** The rows an import is held against. */
export type DataKini = { readonly [N in 'unor' | 'jabatan' | 'pegawai' | 'penempatan']: readonly Entity<N>[] }

/** Everything an import needs of the present data. */
export const dataKini = (read: Reader): DataKini => ({
  unor: read.list('unor'),
  jabatan: read.list('jabatan'),
  pegawai: read.list('pegawai'),
  penempatan: read.list('penempatan')
})
