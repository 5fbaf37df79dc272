import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import type { Query } from './query'

/** The organisation as of a day, without personal data. */
export const organisasiSnapshot: Query<'organisasi.snapshot'> = ({ read, today }, { tanggal }) => {
  const day = tanggal ?? today
  return {
    tanggal: day,
    unor: [...read.list('unor')],
    jabatan: [...read.list('jabatan')],
    pegawai: read.list('pegawai').map(({ nik: _nik, noHp: _noHp, email: _email, ...ringkas }) => ringkas),
    penempatan: read.list('penempatan').filter((p) => isBerlaku(p, day))
  }
}
