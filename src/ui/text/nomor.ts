import type { StatusNomor } from '../../domain/naskah/nomor/nomor'
import { angka } from '../lib/format'

/** Words of the books of numbers. */
export const teksNomor = {
  daftar: 'Buku nomor',
  tahun: 'Tahun',
  tahunSebelum: 'Tahun sebelumnya',
  tahunBerikut: 'Tahun berikutnya',
  bukuBaru: 'Buku baru',
  berikut: (nomor: string): string => `Berikutnya ${nomor}`,
  diketik: 'Nomor dari unit lain, diketik saat terbit',
  hitung: (terpakai: number, dipesan: number, batal: number): string =>
    [
      `${angka(terpakai)} terpakai`,
      ...(dipesan > 0 ? [`${angka(dipesan)} dipesan`] : []),
      ...(batal > 0 ? [`${angka(batal)} batal`] : [])
    ].join(', '),
  pesan: 'Pesan nomor…',
  ubah: 'Ubah buku…',
  ekspor: 'Ekspor',
  sebagaiXlsx: 'Excel (.xlsx)',
  sebagaiPdf: 'PDF (.pdf)',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`,
  satuan: 'nomor',
  nihil: 'Belum ada nomor pada tahun ini',
  nihilRinci: 'Nomor tercatat saat naskah diterbitkan, atau saat dipesan lebih dahulu.',
  celah: (jumlah: number, teks: string): string => `${angka(jumlah)} nomor kosong: ${teks}.`,
  celahRinci:
    'Nomor ini tidak pernah dipakai, dipesan, atau dibatalkan. Bila memang dipakai di luar aplikasi, terbitkan dengan mengetik nomornya.',
  ganda: (teks: string): string => `Nomor ganda: ${teks}.`,
  gandaRinci: 'Nomor yang sama tercatat lebih dari sekali.',
  kolom: {
    urut: 'Urut',
    teks: 'Nomor',
    tanggal: 'Tanggal',
    status: 'Keadaan',
    perihal: 'Perihal',
    naskah: 'Naskah',
    alasan: 'Alasan batal'
  },
  status: { DIPESAN: 'Dipesan', TERPAKAI: 'Terpakai', BATAL: 'Batal' } satisfies Record<StatusNomor, string>,
  dipilih: (n: number): string => `${angka(n)} dipilih`,
  lepas: 'Lepas pilihan',
  batalkan: 'Batalkan nomor…'
} as const

/** Words of reserving numbers. */
export const teksPesanNomor = {
  judul: (buku: string): string => `Pesan nomor: ${buku}`,
  jumlah: 'Jumlah nomor',
  tanggal: 'Tanggal nomor',
  perihal: 'Untuk apa',
  perihalContoh: 'Misalnya: SPMT pelantikan Desember',
  arti: 'Nomor yang dipesan tidak diberikan kepada naskah lain. Pakai dengan mengetiknya saat menerbitkan.',
  batal: 'Batal',
  ya: 'Pesan'
} as const

/** Words of the form of a book. */
export const teksBuku = {
  baru: 'Buku nomor baru',
  ubah: 'Ubah buku nomor',
  nama: 'Nama buku',
  kode: 'Kode klasifikasi',
  unit: 'Unit pengolah',
  pola: 'Pola nomor',
  polaRinci: 'Sisipkan bagian dengan tombol di bawah; selebihnya ditulis apa adanya.',
  contoh: (nomor: string): string => `Contoh: ${nomor}`,
  mulai: 'Nomor pertama tiap tahun',
  isDiketik: 'Nomor diberikan oleh unit lain dan diketik',
  isDiketikRinci: 'Misalnya nomor Keputusan Wali Kota dari Bagian Hukum. Aplikasi tidak menghitung, tetapi tetap mencegah nomor ganda.',
  tetap: 'Nomor yang sudah tercatat tidak berubah.',
  batal: 'Batal',
  simpan: 'Simpan'
} as const

/** Words of declaring numbers and papers void. */
export const teksBatal = {
  alasan: 'Alasan',
  alasanRinci: 'Tersimpan bersama nomor atau naskah itu dan tampil dalam laporan.',
  judulNomor: (n: number): string => (n > 1 ? `Batalkan ${angka(n)} nomor` : 'Batalkan nomor'),
  artiNomor: 'Nomor yang batal tidak diberikan lagi.',
  naskahIkut: (n: number): string => `${angka(n)} naskah dengan nomor ini ikut dinyatakan batal.`,
  judulNaskah: (n: number): string => (n > 1 ? `Nyatakan batal ${angka(n)} naskah` : 'Nyatakan naskah batal'),
  artiNaskah: 'Naskah tetap ada di arsip dengan tanda batal. Nomornya dapat dipakai lagi hanya untuk naskah perbaikannya.',
  rencanaTetap: 'Bila ini keputusan sebuah rencana, tahap rencananya tidak ikut berubah; kembalikan tahapnya di Rencana Rotasi bila perlu.',
  takUrung: 'Pembatalan tidak dapat diurungkan.',
  tidak: 'Kembali',
  ya: 'Nyatakan batal'
} as const
