import { addMonths } from '../../kit/tanggal'
import { bupOf, tmtPensiun } from '../../pegawai/bup'
import { defineLapisan } from './define-lapisan'

/** How soon the head leaves service (PP 11/2017 Ps 239). */
export const pensiun = defineLapisan({
  id: 'pensiun',
  judul: 'Pensiun pimpinan',
  arti: 'Kapan pimpinan unit mencapai batas usia pensiun.',
  kelas: [
    { id: 'LEWAT', label: 'Sudah lewat BUP', warna: '#5e1414' },
    { id: 'DALAM_12', label: 'Dalam 12 bulan', warna: '#b83a1b' },
    { id: 'DALAM_24', label: 'Dalam 13–24 bulan', warna: '#b98a14' },
    { id: 'MASIH_LAMA', label: 'Lebih dari 24 bulan', warna: '#3a7ca5' }
  ],
  kelasOf: ({ tanggal, jabatan, pejabat, bup }) => {
    const lahir = pejabat?.pegawai.tanggalLahir
    if (!jabatan || !lahir) return null
    const tmt = tmtPensiun(lahir, bupOf(jabatan, bup))
    if (tmt <= tanggal) return 'LEWAT'
    if (tmt <= addMonths(tanggal, 12)) return 'DALAM_12'
    return tmt <= addMonths(tanggal, 24) ? 'DALAM_24' : 'MASIH_LAMA'
  }
})
