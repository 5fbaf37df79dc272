import type { AlasanKunci } from '../../contract/gerbang'
import type { KekuatanSandi } from '../../domain/akses/sandi'

/** Words of the door: the first start, coming in, and what was forgotten. */
export const teksGerbang = {
  semboyan: 'Penataan jabatan ASN',
  tersandi: 'Berkas data tersandi. Tanpa sandi atau kunci pemulihan, isinya tidak dapat dibaca siapa pun.',
  tidakTersandi: 'Sandi menjaga jendela ini. Berkas datanya sendiri tidak tersandi.',

  masuk: 'Masuk',
  alasan: {
    AWAL: 'Pilih nama Anda, lalu ketik sandi.',
    DIAM: 'Terkunci karena tidak dipakai. Ketik sandi untuk melanjutkan.',
    TIDUR: 'Terkunci karena komputer tidur atau dikunci. Ketik sandi untuk melanjutkan.',
    DIKUNCI: 'Terkunci. Ketik sandi untuk melanjutkan.',
    KELUAR: 'Anda sudah keluar. Pilih nama untuk masuk lagi.'
  } satisfies Record<AlasanKunci, string>,
  nama: 'Nama',
  sandi: 'Sandi',
  capsLock: 'Caps Lock menyala.',
  tunggu: (detik: number): string => `Sandi salah beberapa kali. Coba lagi dalam ${detik} detik.`,
  lupa: 'Lupa sandi?',
  tidakAdaSandi: 'Belum ada sandi yang tersimpan. Masuk dengan kunci pemulihan yang dicetak.',

  pulihJudul: 'Pasang sandi baru',
  pulihRinci:
    'Ketik kunci pemulihan yang dicetak saat sandi pertama dipasang. Biasanya disimpan kepala bidang. Admin juga dapat memasang sandi baru untuk Anda.',
  kunciPemulihan: 'Kunci pemulihan',
  kunciPemulihanContoh: 'enam kelompok, masing-masing lima huruf',
  namaMasuk: 'Nama masuk',
  pasangDanMasuk: 'Pasang sandi dan masuk',
  kembali: 'Kembali',

  sambutan: 'Siapa yang akan memakai Penata di komputer ini?',
  sambutanRinci: 'Data kepegawaian adalah data pribadi (UU 27/2022). Pilihan ini dapat diubah nanti di layar Keamanan.',
  pakaiSandi: 'Pasang sandi',
  pakaiSandiRinci:
    'Untuk komputer yang dipakai bersama, atau bila beberapa orang bekerja dengan peran berbeda. Jendela terkunci sendiri bila ditinggalkan.',
  pakaiSandiCatatan: 'Dianjurkan',
  tanpaSandi: 'Hanya saya yang memakai komputer ini',
  tanpaSandiRinci: 'Langsung bekerja tanpa sandi. Siapa pun yang dapat membuka komputer ini dapat membaca datanya.',
  tanpaSandiCatatan: 'Data terbuka',

  adminJudul: 'Sandi Admin pertama',
  adminRinci: 'Admin mengelola pengguna lain, cadangan, dan setelan. Pengguna lain ditambahkan sesudah ini.',
  namaLengkap: 'Nama Anda',
  namaMasukRinci: 'Huruf kecil dan angka, misalnya rina atau rina.caniago',
  sandiBaru: 'Sandi baru',
  sandiLama: 'Sandi sekarang',
  ulangi: 'Ulangi sandi baru',
  tidakSama: 'Kedua sandi belum sama.',
  sandiRinci: 'Paling sedikit 8 huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak.',
  kekuatan: { LEMAH: 'Mudah ditebak', CUKUP: 'Cukup kuat', KUAT: 'Kuat' } satisfies Record<KekuatanSandi, string>,
  sandikan: 'Sandikan berkas data (dianjurkan)',
  sandikanRinci:
    'Berkas data yang tersalin atau dicuri tidak dapat dibaca. Bila sandi dan kunci pemulihan hilang dua-duanya, datanya tidak dapat dibuka lagi oleh siapa pun.',
  lanjut: 'Pasang sandi',
  memasang: 'Menyiapkan…',

  kunciJudul: 'Kunci pemulihan',
  kunciRinci:
    'Bila sandi terlupa, hanya kunci ini yang dapat menggantinya. Cetak, lalu simpan di lemari terkunci; sebaiknya dipegang kepala bidang. Kunci ini tidak akan ditampilkan lagi.',
  cetak: 'Cetak (PDF)',
  tercetak: 'Kunci pemulihan tersimpan sebagai PDF. Cetak berkas itu, lalu hapus.',
  sudahDisimpan: 'Kunci ini sudah saya simpan di tempat yang aman',
  mulai: 'Mulai bekerja',

  kunci: 'Kunci',
  keluar: 'Keluar',
  gantiSandi: 'Ganti sandi',
  sandiDiganti: 'Sandi sudah diganti.',
  simpan: 'Simpan',
  batal: 'Batal',
  akun: (nama: string, peran: string): string => `${nama}, ${peran}`
} as const
