import { periksaPegawai } from '../periksa'

/** An address no mail can reach. */
export const emailKeliru = periksaPegawai({
  id: 'T-09',
  judul: 'Surel tidak sah',
  mengapa: 'Pemberitahuan layanan ASN tidak akan sampai ke alamat yang salah tulis.',
  kelompok: 'KETEPATAN',
  isian: 'email',
  kata: ({ email }) => (email !== null && !/^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i.test(email) ? 'Bukan alamat surel.' : null)
})
