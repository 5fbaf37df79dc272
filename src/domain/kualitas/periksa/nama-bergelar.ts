import { splitGelar } from '../../impor/nilai/gelar'
import { periksaPegawai } from '../periksa'

/** Titles typed inside the bare name. */
export const namaBergelar = periksaPegawai({
  id: 'T-07',
  judul: 'Gelar tertulis di dalam nama',
  mengapa: 'Gelar disimpan terpisah dari nama. Gelar di dalam nama tercetak dua kali atau ikut menjadi huruf besar pada naskah.',
  kelompok: 'KETEPATAN',
  medan: 'nama',
  kata: ({ nama }) => {
    const pisah = splitGelar(nama)
    return pisah === null
      ? null
      : `Nama memuat gelar: ${[pisah.gelarDepan, pisah.gelarBelakang].filter(Boolean).join(' dan ')}.`.replace(/\.{2,}$/, '.')
  }
})
