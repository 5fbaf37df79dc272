import { defineLapisan } from './define-lapisan'

/** Sex of the head. */
export const jenisKelamin = defineLapisan({
  id: 'jenis-kelamin',
  judul: 'Jenis kelamin pimpinan',
  arti: 'Jenis kelamin pimpinan unit.',
  kelas: [
    { id: 'L', label: 'Laki-laki', warna: '#1f5f8b' },
    { id: 'P', label: 'Perempuan', warna: '#c8791a' }
  ],
  kelasOf: ({ pejabat }) => pejabat?.pegawai.jenisKelamin ?? null
})
