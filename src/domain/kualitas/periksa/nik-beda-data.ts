import { type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { type BagianNik, bagianNik } from '../nik'
import { periksaPegawai } from '../periksa'

/** A NIK that contradicts the birth date or sex on record. */
export const nikBedaData = periksaPegawai({
  id: 'T-02',
  judul: 'NIK berbeda dengan data diri',
  mengapa:
    'Angka ketujuh sampai kedua belas NIK memuat tanggal lahir; untuk perempuan tanggalnya ditambah 40. Perbedaan berarti NIK atau data dirinya salah.',
  kelompok: 'KETEPATAN',
  medan: 'nik',
  kata: ({ nik, tanggalLahir, jenisKelamin }) => {
    const bagian = nik === null ? null : bagianNik(nik)
    if (bagian === null) return null
    if (tanggalLahir !== null && !isSamaTanggal(bagian, tanggalLahir))
      return `Tanggal lahir pada NIK berbeda dengan ${tanggalPendek(tanggalLahir)}.`
    return jenisKelamin !== null && bagian.jenisKelamin !== jenisKelamin ? 'Jenis kelamin pada NIK berbeda dengan data.' : null
  }
})

const isSamaTanggal = ({ hari, bulan, tahun }: BagianNik, lahir: Tanggal): boolean =>
  lahir.slice(2) === [tahun, bulan, hari].map((n) => String(n).padStart(2, '0')).join('-')
