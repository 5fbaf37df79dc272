import { defineLapisan } from './define-lapisan'

/** Kelas jabatan of the leading post. */
export const kelasJabatan = defineLapisan({
  id: 'kelas-jabatan',
  judul: 'Kelas jabatan',
  arti: 'Kelas jabatan pimpinan unit.',
  kelas: [
    { id: 'KELAS_14', label: 'Kelas 14–17', warna: '#123c5a' },
    { id: 'KELAS_11', label: 'Kelas 11–13', warna: '#3f8fc1' },
    { id: 'KELAS_8', label: 'Kelas 8–10', warna: '#c8791a' },
    { id: 'KELAS_1', label: 'Kelas 1–7', warna: '#7b2d12' }
  ],
  kelasOf: ({ jabatan }) => {
    const kelas = jabatan?.kelas
    if (!kelas) return null
    if (kelas >= 14) return 'KELAS_14'
    if (kelas >= 11) return 'KELAS_11'
    return kelas >= 8 ? 'KELAS_8' : 'KELAS_1'
  }
})
