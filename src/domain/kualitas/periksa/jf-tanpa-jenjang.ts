import { jenjangOf } from '../../impor/nilai/jabatan-nilai'
import { periksaJabatan } from '../periksa'

/** A jabatan fungsional whose jenjang is unknown or not in its name. */
export const jfTanpaJenjang = periksaJabatan({
  id: 'O-04',
  judul: 'Jabatan fungsional tanpa jenjang',
  mengapa: 'Nama JF harus menyebut jenjangnya (PermenPANRB 1/2023); jenjang menentukan BUP, kelas, dan angka kredit.',
  kelompok: 'ORGANISASI',
  kata: ({ jenis, jenjang, nama, isPimpinan }) => {
    if (jenis !== 'JF') return null
    if (jenjang === null) return 'Jenjang belum diisi.'
    // the head of a school or puskesmas is called by the duty, not by the jenjang
    return !isPimpinan && jenjangOf(nama) === null ? 'Nama tidak menyebut jenjangnya.' : null
  }
})
