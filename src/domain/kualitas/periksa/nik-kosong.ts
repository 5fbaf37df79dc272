import { periksaPegawai } from '../periksa'

/** A person in service without a NIK. */
export const nikKosong = periksaPegawai({
  id: 'L-01',
  judul: 'NIK belum ada',
  mengapa: 'NIK menautkan data pegawai dengan Dukcapil; tanpa NIK layanan kepegawaian BKN tertahan dan nilai kelengkapan IKD turun.',
  kelompok: 'KELENGKAPAN',
  isian: 'nik',
  kata: ({ nik }) => (nik === null ? 'NIK belum diisi.' : null)
})
