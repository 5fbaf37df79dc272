import { periksaPegawai } from '../periksa'

/** Digits, odd signs or doubled spaces in a name. */
export const namaTidakRapi = periksaPegawai({
  id: 'T-08',
  judul: 'Nama memuat tanda yang tidak wajar',
  mengapa: 'Nama pada naskah dinas harus sama dengan data Dukcapil; angka, tanda baca asing, dan spasi ganda biasanya sisa salah ketik.',
  kelompok: 'KETEPATAN',
  medan: 'nama',
  kata: ({ nama }) => {
    if (/\d/.test(nama)) return 'Nama memuat angka.'
    if (/\s{2,}|^\s|\s$/.test(nama)) return 'Nama memuat spasi berlebih.'
    return /[^\p{L}\p{M}\s.,'’‘`-]/u.test(nama) ? 'Nama memuat tanda yang tidak wajar.' : null
  }
})
