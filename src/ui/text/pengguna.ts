/** Words of the part Pengguna of the screen Keamanan. */
export const teksPengguna = {
  terbukaJudul: 'Komputer ini belum memakai sandi',
  terbukaRinci:
    'Siapa pun yang dapat membuka komputer ini dapat membaca dan mengubah data kepegawaian. Pasang sandi bila komputer dipakai bersama, atau bila beberapa orang bekerja dengan peran berbeda.',
  pasang: 'Pasang sandi…',
  pasangJudul: 'Pasang sandi Admin pertama',

  judul: 'Pengguna',
  tambah: 'Tambah pengguna',
  nama: 'Nama',
  namaMasuk: 'Nama masuk',
  namaMasukRinci: 'Huruf kecil dan angka. Tidak dapat diganti lagi.',
  peran: 'Peran',
  keadaan: 'Keadaan',
  aktif: 'Aktif',
  nonaktif: 'Nonaktif',
  belumBersandi: 'Belum ada sandi',
  anda: 'Anda',
  tindakan: (nama: string): string => `Tindakan untuk ${nama}`,
  ubah: 'Ubah nama atau peran',
  pasangSandi: 'Pasang sandi baru',
  nonaktifkan: 'Nonaktifkan',
  aktifkan: 'Aktifkan kembali',
  ubahJudul: (nama: string): string => `Ubah ${nama}`,
  sandiJudul: (nama: string): string => `Sandi untuk ${nama}`,
  sandiRinci: 'Beri tahu sandi ini secara langsung. Yang bersangkutan dapat menggantinya sendiri sesudah masuk.',
  sandiTerpasang: (nama: string): string => `Sandi ${nama} sudah dipasang.`,
  nonaktifJudul: (nama: string): string => `Nonaktifkan ${nama}?`,
  nonaktifRinci: 'Orang ini tidak dapat masuk lagi dan sandinya dibuang. Namanya tetap tercatat dalam riwayat.',
  simpan: 'Simpan',
  batal: 'Batal',

  matriks: 'Yang boleh dilakukan tiap peran',
  hak: 'Hak',
  boleh: 'Boleh',
  tidakBoleh: 'Tidak boleh',

  kunciOtomatis: 'Kunci otomatis',
  kunciOtomatisRinci: 'Jendela terkunci sendiri bila komputer tidak disentuh, dan selalu saat komputer tidur atau layarnya dikunci.',
  menit: (n: number): string => `Setelah ${n} menit`,
  kunciPemulihan: 'Kunci pemulihan',
  kunciPemulihanRinci:
    'Pengganti sandi yang terlupa. Buat yang baru bila kertasnya hilang atau pernah dilihat orang lain; yang lama langsung tidak berlaku.',
  kunciBaru: 'Buat kunci baru…',
  kunciBaruJudul: 'Buat kunci pemulihan baru',
  sandiAnda: 'Sandi Anda'
} as const
