import { periksaPegawai } from '../periksa'

/** A person whose sex is not recorded. */
export const jenisKelaminKosong = periksaPegawai({
  id: 'L-05',
  judul: 'Jenis kelamin belum ada',
  mengapa: 'Dipakai pada statistik pegawai dan pencocokan NIP dan NIK.',
  kelompok: 'KELENGKAPAN',
  isian: 'jenisKelamin',
  kata: ({ jenisKelamin }) => (jenisKelamin === null ? 'Jenis kelamin belum diisi.' : null)
})
