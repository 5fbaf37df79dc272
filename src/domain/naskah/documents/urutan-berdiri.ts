import { defineNaskah } from '../jenis-naskah'
import { daftarBarisan, denahBarisan, periksaBarisan } from '../pelantikan/barisan'
import { isDilantik } from '../pengangkatan'
import { bagian, baris, kepala, paragraf, pola, rincian, tabel } from '../pola/blok'

const JUDUL = baris('URUTAN BERDIRI', 'PELANTIKAN DAN PENGAMBILAN SUMPAH/JANJI JABATAN', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}')

/** Urutan berdiri: who stands where at the pelantikan, as a plan of the rows and as a list; by eselon, then as the annex lists them. */
export const urutanBerdiri = defineNaskah({
  id: 'urutan-berdiri',
  judul: 'Urutan Berdiri Pelantikan',
  kelompok: 'PELANTIKAN',
  sasaran: 'RENCANA',
  cakup: isDilantik,
  penomoran: 'TANPA',
  buku: null,
  formats: ['pdf', 'docx', 'xlsx'],
  isian: ['orang_per_saf'],
  periksa: periksaBarisan,
  tabel: { denah: denahBarisan, barisan: daftarBarisan },
  pola: pola(
    'ARIAL',
    bagian(
      'Denah',
      [
        kepala('judul-denah', JUDUL, true),
        paragraf('pelantik', 'P E L A N T I K', { rata: 'TENGAH', menjorok: false }),
        tabel('denah', 'denah'),
        paragraf(
          'keterangan',
          'Dilihat dari tempat pelantik: saf 1 paling depan, nomor berurut dari kiri ke kanan, paling banyak {orang_per_saf} orang dalam satu saf.',
          { rata: 'KIRI', menjorok: false }
        )
      ],
      { orientasi: 'MENDATAR', huruf: 9, nomorHalaman: 'HALAMAN_BAWAH' }
    ),
    bagian(
      'Daftar',
      [
        kepala('judul-daftar', JUDUL, true),
        rincian('acara', baris('Tanggal: {tgl_pelantikan}', 'Tempat: {tempat}')),
        tabel('daftar', 'barisan')
      ],
      { huruf: 10, nomorHalaman: 'HALAMAN_BAWAH' }
    )
  )
})
