import { tanggalOf } from '../kit/tanggal'

/** What the digits of a NIK say: day and month of birth, the last two digits of its year, and the sex (women: day + 40). */
export type BagianNik = { readonly hari: number; readonly bulan: number; readonly tahun: number; readonly jenisKelamin: 'L' | 'P' }

const TAMBAH_PEREMPUAN = 40

/** Takes a NIK apart; null when it is not sixteen digits with a possible birth date (Permendagri on NIK). */
export function bagianNik(nik: string): BagianNik | null {
  if (!/^[1-9]\d{15}$/.test(nik) || nik.endsWith('0000')) return null
  const angka = Number(nik.slice(6, 8))
  const jenisKelamin = angka > TAMBAH_PEREMPUAN ? 'P' : 'L'
  const [hari, bulan, tahun] = [
    jenisKelamin === 'P' ? angka - TAMBAH_PEREMPUAN : angka,
    Number(nik.slice(8, 10)),
    Number(nik.slice(10, 12))
  ]
  // 2000 is a leap year: 29 February passes
  return tanggalOf(2000, bulan, hari) === null ? null : { hari, bulan, tahun, jenisKelamin }
}
