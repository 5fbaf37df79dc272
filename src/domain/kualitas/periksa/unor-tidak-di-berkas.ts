import { tanggalPendek } from '../../kit/tanggal'
import { periksaUnor } from '../periksa'

/** A unit the last import did not bring. */
export const unorTidakDiBerkas = periksaUnor({
  id: 'O-13',
  judul: 'Unit tidak ada di berkas terakhir',
  mengapa: 'Unit yang hilang dari unduhan SIASN tidak dihapus otomatis: pastikan apakah dihapus atau berganti nama.',
  kelompok: 'ORGANISASI',
  kata: ({ tidakDiBerkasSejak }) => (tidakDiBerkasSejak === null ? null : `Tidak ada di berkas sejak ${tanggalPendek(tidakDiBerkasSejak)}.`)
})
