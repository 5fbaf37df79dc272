import { ringkas } from '../../../src/domain/pegawai/pegawai'
import type { Query } from './query'

/** The organisation through the years, without personal data. */
export const organisasiWaktu: Query<'organisasi.waktu'> = ({ read, today }) => ({
  tanggal: today,
  unor: [...read.list('unor')],
  unorLampau: [...read.list('unorLampau')],
  jabatan: [...read.list('jabatan')],
  pegawai: read.list('pegawai').map(ringkas),
  penempatan: [...read.list('penempatan')]
})
