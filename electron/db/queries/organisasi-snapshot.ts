import { isJabatanAda } from '../../../src/domain/organisasi/jabatan'
import { isAdaPada } from '../../../src/domain/organisasi/unor'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import type { Query } from './query'

/** The organisation as of a day, without personal data. */
export const organisasiSnapshot: Query<'organisasi.snapshot'> = ({ read, today }, { tanggal }) => {
  const day = tanggal ?? today
  return {
    tanggal: day,
    unor: read.list('unor').filter((u) => isAdaPada(u, day)),
    jabatan: read.list('jabatan').filter((j) => isJabatanAda(j, day)),
    pegawai: read.list('pegawai').map(({ nik: _nik, noHp: _noHp, email: _email, disunting: _disunting, ...ringkas }) => ringkas),
    penempatan: read.list('penempatan').filter((p) => isBerlaku(p, day))
  }
}
