import { isAdaPada } from '../../../src/domain/organisasi/unor'
import { createUnorBerwaktu, unorPada } from '../../../src/domain/organisasi/unor-pada'
import { ringkas } from '../../../src/domain/pegawai/pegawai'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import type { Query } from './query'

/** The organisation as of a day, without personal data. */
export const organisasiSnapshot: Query<'organisasi.snapshot'> = ({ read, today, revisi }, { tanggal }) => {
  const day = tanggal ?? today
  return {
    tanggal: day,
    revisi,
    unor: [...unorPada(createUnorBerwaktu(read.list('unor'), read.list('unorLampau')), day)],
    jabatan: read.list('jabatan').filter((j) => isAdaPada(j, day)),
    pegawai: read.list('pegawai').map(ringkas),
    penempatan: read.list('penempatan').filter((p) => isBerlaku(p, day))
  }
}
