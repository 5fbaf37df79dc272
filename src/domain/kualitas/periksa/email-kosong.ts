import { periksaPegawai } from '../periksa'

/** A person in service without an e-mail address. */
export const emailKosong = periksaPegawai({
  id: 'L-02',
  judul: 'Surel belum ada',
  mengapa: 'Pemberitahuan dan masuk ke layanan ASN memakai alamat surel; termasuk butir kelengkapan IKD.',
  kelompok: 'KELENGKAPAN',
  isian: 'email',
  kata: ({ email }) => (email === null ? 'Alamat surel belum diisi.' : null)
})
