import { tanggalPendek } from '../../kit/tanggal'
import { periksaJabatan } from '../periksa'

/** A post the last import did not bring. */
export const jabatanTidakDiBerkas = periksaJabatan({
  id: 'O-08',
  judul: 'Jabatan tidak ada di berkas terakhir',
  mengapa: 'Jabatan yang hilang dari unduhan SIASN tidak dihapus otomatis: pastikan apakah dihapus atau berganti nama.',
  kelompok: 'ORGANISASI',
  kata: ({ tidakDiBerkasSejak }) => (tidakDiBerkasSejak === null ? null : `Tidak ada di berkas sejak ${tanggalPendek(tidakDiBerkasSejak)}.`)
})
