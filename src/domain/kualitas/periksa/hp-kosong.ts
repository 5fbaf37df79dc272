import { periksaPegawai } from '../periksa'

/** A person in service without a mobile number. */
export const hpKosong = periksaPegawai({
  id: 'L-03',
  judul: 'Nomor HP belum ada',
  mengapa: 'Nomor HP dipakai untuk verifikasi layanan ASN; termasuk butir kelengkapan IKD.',
  kelompok: 'KELENGKAPAN',
  isian: 'noHp',
  kata: ({ noHp }) => (noHp === null ? 'Nomor HP belum diisi.' : null)
})
