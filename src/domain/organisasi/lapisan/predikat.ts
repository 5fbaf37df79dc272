import { defineLapisan } from './define-lapisan'

/** Last year's predikat kinerja of the head (PermenPANRB 6/2022). */
export const predikat = defineLapisan({
  id: 'predikat',
  judul: 'Predikat tahun lalu',
  arti: 'Predikat kinerja pimpinan unit pada tahun sebelum tanggal bagan.',
  kelas: [
    { id: 'SANGAT_BAIK', label: 'Sangat baik', warna: '#0d3b66' },
    { id: 'BAIK', label: 'Baik', warna: '#3f8fc1' },
    { id: 'BUTUH_PERBAIKAN', label: 'Butuh perbaikan', warna: '#b98a14' },
    { id: 'KURANG', label: 'Kurang', warna: '#b83a1b' },
    { id: 'SANGAT_KURANG', label: 'Sangat kurang', warna: '#5e1414' }
  ],
  memakai: 'PREDIKAT',
  kelasOf: ({ predikat: nilai }) => nilai
})
