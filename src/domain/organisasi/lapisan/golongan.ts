import { ordinalGolongan } from '../../pegawai/pangkat'
import { defineLapisan } from './define-lapisan'

/** Golongan of the head. */
export const golongan = defineLapisan({
  id: 'golongan',
  judul: 'Golongan pimpinan',
  arti: 'Golongan pimpinan unit.',
  kelas: [
    { id: 'IV', label: 'Golongan IV', warna: '#123c5a' },
    { id: 'III', label: 'Golongan III', warna: '#3f8fc1' },
    { id: 'II', label: 'Golongan II', warna: '#c8791a' },
    { id: 'I', label: 'Golongan I', warna: '#7b2d12' },
    { id: 'PPPK', label: 'Golongan PPPK', warna: '#4f7a3a' }
  ],
  kelasOf: ({ pejabat }) => {
    const kode = pejabat?.pegawai.golongan
    if (!kode) return null
    const ordinal = ordinalGolongan(kode)
    if (ordinal === null) return 'PPPK'
    // four letters to each of I, II and III; the rest is IV
    return (['I', 'II', 'III', 'IV'] as const)[Math.min(3, Math.floor((ordinal - 1) / 4))] ?? null
  }
})
