import { periksaPegawai } from '../periksa'

/** A person without a level of education. */
export const pendidikanKosong = periksaPegawai({
  id: 'L-09',
  judul: 'Tingkat pendidikan belum ada',
  mengapa: 'Syarat pendidikan jabatan tidak dapat diperiksa tanpa tingkat pendidikan (PP 11/2017 Ps 54 dan Ps 107).',
  kelompok: 'KELENGKAPAN',
  isian: 'tingkatPendidikan',
  kata: ({ tingkatPendidikan }) => (tingkatPendidikan === null ? 'Tingkat pendidikan belum diisi.' : null)
})
