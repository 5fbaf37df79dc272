import { bagianNik } from '../nik'
import { periksaPegawai } from '../periksa'

/** A NIK that cannot be one. */
export const nikKeliru = periksaPegawai({
  id: 'T-01',
  judul: 'NIK tidak sah',
  mengapa: 'NIK terdiri atas 16 angka: wilayah, tanggal lahir, dan nomor urut. NIK yang tidak sah ditolak Dukcapil.',
  kelompok: 'KETEPATAN',
  isian: 'nik',
  kata: ({ nik }) => (nik !== null && bagianNik(nik) === null ? 'NIK bukan 16 angka dengan tanggal lahir yang mungkin.' : null)
})
