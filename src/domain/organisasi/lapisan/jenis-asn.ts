import { defineLapisan } from './define-lapisan'

/** Kind of ASN of the head (UU 20/2023 Ps 5). */
export const jenisAsn = defineLapisan({
  id: 'jenis-asn',
  judul: 'Jenis ASN pimpinan',
  arti: 'Jenis kepegawaian pimpinan unit.',
  kelas: [
    { id: 'PNS', label: 'PNS', warna: '#1b4f72' },
    { id: 'CPNS', label: 'CPNS', warna: '#4a95c4' },
    { id: 'PPPK', label: 'PPPK', warna: '#c8791a' },
    { id: 'PPPK_PARUH_WAKTU', label: 'PPPK paruh waktu', warna: '#7b2d12' }
  ],
  kelasOf: ({ pejabat }) => pejabat?.pegawai.jenisAsn ?? null
})
