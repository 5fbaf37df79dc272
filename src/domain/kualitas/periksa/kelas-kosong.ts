import { periksaJabatan } from '../periksa'

/** A post without kelas. */
export const kelasKosong = periksaJabatan({
  id: 'O-05',
  judul: 'Kelas jabatan belum ada',
  mengapa: 'Kelas jabatan dasar tunjangan kinerja dan isi peta jabatan (PermenPANRB 1/2020).',
  kelompok: 'ORGANISASI',
  kata: ({ kelas }) => (kelas === null ? 'Kelas jabatan belum diisi.' : null)
})
