import { defineLapisan } from './define-lapisan'

/** Whether somebody leads the unor: for good, for the time being, or nobody. */
export const kekosongan = defineLapisan({
  id: 'kekosongan',
  judul: 'Kekosongan pimpinan',
  arti: 'Apakah jabatan pimpinan unit terisi.',
  kelas: [
    { id: 'KOSONG', label: 'Kosong', warna: '#a3271b' },
    { id: 'PLT', label: 'Kosong, ada Plt/Plh', warna: '#c68400' },
    { id: 'TERISI', label: 'Terisi', warna: '#2f86a6' }
  ],
  kelasOf: ({ jabatan, pejabat, hasPengganti }) => {
    if (jabatan === null) return null
    if (pejabat) return 'TERISI'
    return hasPengganti ? 'PLT' : 'KOSONG'
  }
})
