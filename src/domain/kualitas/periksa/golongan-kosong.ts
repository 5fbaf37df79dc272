import { periksaPegawai } from '../periksa'

/** A person without golongan. */
export const golonganKosong = periksaPegawai({
  id: 'L-06',
  judul: 'Golongan belum ada',
  mengapa: 'Syarat pangkat jabatan struktural tidak dapat diperiksa tanpa golongan (PP 100/2000 jo. PP 13/2002).',
  kelompok: 'KELENGKAPAN',
  isian: 'golongan',
  kata: ({ golongan }) => (golongan === null ? 'Golongan belum diisi.' : null)
})
