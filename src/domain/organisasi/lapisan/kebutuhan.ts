import { defineLapisan } from './define-lapisan'

/** People against need in the unor's own posts: bezetting and kebutuhan of PermenPANRB 1/2020. */
export const kebutuhan = defineLapisan({
  id: 'kebutuhan',
  judul: 'Kebutuhan pegawai',
  arti: 'Jumlah pegawai terhadap kebutuhan, pada jabatan unit itu sendiri.',
  kelas: [
    { id: 'KURANG', label: 'Kurang', warna: '#b3361f' },
    { id: 'SESUAI', label: 'Sesuai', warna: '#3a86b5' },
    { id: 'LEBIH', label: 'Lebih', warna: '#3d2a63' }
  ],
  kelasOf: ({ kebutuhan: butuh, terisi }) => {
    if (butuh === 0 && terisi === 0) return null
    if (terisi < butuh) return 'KURANG'
    return terisi === butuh ? 'SESUAI' : 'LEBIH'
  }
})
