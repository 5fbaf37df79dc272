import { KELOMPOK_UNOR, kelompokOf } from '../kelompok-unor'
import { defineLapisan } from './define-lapisan'

/** By kind of unor: the chart's own colours. */
export const jenisUnor = defineLapisan({
  id: 'jenis-unor',
  judul: 'Jenis unit',
  arti: 'Warna menurut jenis unit organisasi.',
  kelas: KELOMPOK_UNOR,
  kelasOf: ({ unor }) => kelompokOf(unor.jenis)?.id ?? null
})
