import { defineLapisan } from './define-lapisan'

/** Box of the talent grid of the head (PermenPANRB 3/2020); not kept yet. */
export const talenta = defineLapisan({
  id: 'talenta',
  judul: 'Kotak talenta',
  arti: 'Kotak manajemen talenta pimpinan unit.',
  kelas: [],
  kelasOf: () => null
})
