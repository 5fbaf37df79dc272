import { periksaPegawai } from '../periksa'

/** A number that is no Indonesian mobile number. */
export const hpKeliru = periksaPegawai({
  id: 'T-10',
  judul: 'Nomor HP tidak sah',
  mengapa: 'Kode verifikasi layanan ASN dikirim ke nomor ini. Nomor seluler Indonesia diawali 08 atau +628.',
  kelompok: 'KETEPATAN',
  isian: 'noHp',
  kata: ({ noHp }) =>
    noHp !== null && !/^(\+?62|0)8\d{7,11}$/.test(noHp.replace(/[\s.()-]/g, '')) ? 'Bukan nomor seluler Indonesia.' : null
})
