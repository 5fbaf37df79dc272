import { defineLapisan } from './define-lapisan'

/** Complaints of the public about the service of a unor (Perpres 76/2013); not kept yet. */
export const pengaduan = defineLapisan({
  id: 'pengaduan',
  judul: 'Pengaduan masyarakat',
  arti: 'Pengaduan masyarakat atas layanan unit.',
  kelas: [],
  kelasOf: () => null
})
