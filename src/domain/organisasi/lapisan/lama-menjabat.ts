import { monthsBetween } from '../../kit/tanggal'
import { defineLapisan } from './define-lapisan'

/** How long the head has held the post: less than two years is too short to be moved, five is long (PP 11/2017 Ps 133, Ps 190). */
export const lamaMenjabat = defineLapisan({
  id: 'lama-menjabat',
  judul: 'Lama menjabat',
  arti: 'Berapa lama pimpinan unit menduduki jabatannya.',
  kelas: [
    { id: 'KURANG_2', label: 'Kurang dari 2 tahun', warna: '#4a95c4' },
    { id: 'ANTARA_2_5', label: '2 sampai 5 tahun', warna: '#1b4f72' },
    { id: 'LEBIH_5', label: '5 tahun atau lebih', warna: '#c8791a' }
  ],
  kelasOf: ({ tanggal, pejabat }) => {
    const tmt = pejabat?.penempatan.tmtMulai
    if (!tmt) return null
    const bulan = monthsBetween(tmt, tanggal)
    if (bulan < 24) return 'KURANG_2'
    return bulan < 60 ? 'ANTARA_2_5' : 'LEBIH_5'
  }
})
