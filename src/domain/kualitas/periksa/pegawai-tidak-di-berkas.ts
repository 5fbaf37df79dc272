import { tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** A person the last import did not bring. */
export const pegawaiTidakDiBerkas = periksaPegawai({
  id: 'K-16',
  judul: 'Pegawai tidak ada di berkas terakhir',
  mengapa:
    'Data yang hilang dari unduhan SIASN tidak dihapus otomatis: pastikan apakah orangnya pindah, pensiun, atau berkasnya tidak lengkap.',
  kelompok: 'KONSISTENSI',
  kata: ({ tidakDiBerkasSejak }) => (tidakDiBerkasSejak === null ? null : `Tidak ada di berkas sejak ${tanggalPendek(tidakDiBerkasSejak)}.`)
})
