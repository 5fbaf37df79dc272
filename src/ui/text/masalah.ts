import type { KeadaanGerbang, KodeMasalah } from '../../contract/gerbang'
import { angka } from '../lib/format'

/** A way out, as the core names it. */
export type Jalan = Extract<KeadaanGerbang, { jenis: 'MASALAH' }>['jalan'][number]

/** What is the matter, in a few words. */
export const judulMasalah: Readonly<Record<KodeMasalah, string>> = {
  HILANG: 'Berkas data tidak ditemukan',
  RUSAK: 'Berkas data rusak',
  LEBIH_BARU: 'Data ini dibuat Penata yang lebih baru',
  DIPAKAI: 'Data sedang dibuka di tempat lain',
  BUKAN_PENATA: 'Berkas ini bukan data Penata',
  HANYA_BACA: 'Folder data tidak dapat ditulisi',
  PENUH: 'Drive tempat data penuh',
  JARINGAN: 'Data berada di tempat yang tidak aman',
  KUNCI_HILANG: 'Berkas kunci hilang atau rusak'
}

/** What is safe in spite of it. */
export const amanMasalah: Readonly<Record<KodeMasalah, string>> = {
  HILANG: 'Penata tidak membuat data kosong sebagai gantinya. Cadangan tidak terpengaruh.',
  RUSAK: 'Berkas yang rusak tidak diubah dan tidak akan dihapus: saat diganti, berkas itu dipindahkan ke folder “rusak”.',
  LEBIH_BARU: 'Data Anda utuh dan tidak diubah. Versi lama ini hanya tidak mengenal isinya.',
  DIPAKAI: 'Data Anda utuh. Dua jendela yang menulis ke data yang sama akan merusaknya, karena itu hanya satu yang boleh terbuka.',
  BUKAN_PENATA: 'Berkas itu tidak diubah.',
  HANYA_BACA: 'Data Anda utuh. Penata hanya tidak dapat menyimpan apa pun di folder itu.',
  PENUH: 'Semua yang pernah disimpan tetap ada. Penata hanya tidak dapat menyimpan yang baru.',
  JARINGAN: 'Belum ada yang dibuka dan belum ada yang diubah.',
  KUNCI_HILANG: 'Berkas data tidak diubah. Cadangan menyimpan berkas kuncinya sendiri.'
}

/** Each way out: what it is, what it does, the button. */
export const teksJalan: Readonly<Record<Jalan, { readonly judul: string; readonly rinci: string; readonly tombol: string }>> = {
  PULIHKAN: {
    judul: 'Pulihkan dari cadangan',
    rinci: 'Belum ada cadangan yang baik di komputer ini. Bila ada di flash disk atau drive lain, pasang lalu cari berkasnya.',
    tombol: 'Pulihkan…'
  },
  SELAMATKAN: {
    judul: 'Selamatkan yang masih terbaca',
    rinci:
      'Bila tidak ada cadangan yang cukup baru. Setiap baris yang masih terbaca disalin ke berkas baru; yang hilang disebutkan namanya.',
    tombol: 'Selamatkan…'
  },
  LIHAT_SAJA: {
    judul: 'Buka untuk dilihat saja',
    rinci: 'Penata membuka salinannya. Anda dapat mencari dan membaca, tetapi tidak dapat mengubah apa pun.',
    tombol: 'Lihat saja'
  },
  COBA_LAGI: { judul: 'Coba lagi', rinci: 'Setelah penyebabnya diatasi, buka data sekali lagi.', tombol: 'Coba lagi' },
  TETAP_BUKA: {
    judul: 'Tetap buka di sini',
    rinci: 'Untuk kali ini saja, selama hanya Anda yang membukanya. Peringatan tetap terlihat di layar.',
    tombol: 'Tetap buka'
  }
}

/** Words of the screen that stands where data does not open. */
export const teksMasalah = {
  terbaru: (umur: string): string => `Cadangan terbaru dibuat ${umur}.`,
  isi: (pegawai: number, jabatan: number, unor: number): string =>
    `Isinya ${angka(pegawai)} pegawai, ${angka(jabatan)} jabatan, ${angka(unor)} unit. Anda melihat dahulu apa yang berubah.`,
  cadanganLain: 'Cadangan lain…',
  cadanganJudul: 'Pilih cadangan',
  dariBerkas: 'Cari berkas cadangan…',
  bukaFolder: 'Buka folder data',
  tutup: 'Tutup Penata',
  selamatPasti: 'Selamatkan yang masih terbaca?',
  selamatPastiRinci:
    'Berkas yang rusak dipindahkan ke folder “rusak” dan tetap dapat diperiksa. Bila ada cadangan yang baru, memulihkannya lebih lengkap.',
  batal: 'Batal',
  ya: 'Selamatkan',
  menyelamatkan: 'Membaca berkas yang rusak baris demi baris…',

  hasilJudul: 'Data diselamatkan',
  hasilUtuh: (terbaca: number): string => `Semua ${angka(terbaca)} baris yang dikenal terselamatkan. Tidak ada yang hilang.`,
  hasilSebagian: (terbaca: number, hilang: number): string =>
    `${angka(terbaca)} baris terselamatkan, ${angka(hilang)} baris hilang. Lengkapi yang hilang dari arsip kepegawaian.`,
  dibangun: (n: number): string => `${angka(n)} baris di antaranya disusun kembali dari riwayat perubahan.`,
  tabel: 'Tabel',
  terbaca: 'Terbaca',
  disusun: 'Disusun kembali',
  hilang: 'Hilang',
  daftarHilang: 'Yang hilang',
  simpanDaftar: 'Simpan daftar (Excel)',
  tersimpan: 'Daftar tersimpan.',
  bukaData: 'Buka data',

  lihatSaja: 'Data dibuka untuk dilihat saja: tidak ada yang dapat diubah.',
  kembali: 'Kembali',
  tutupPeringatan: 'Tutup peringatan'
} as const
