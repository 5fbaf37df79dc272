/** Words of the frame around the screens. */
export const teksBingkai = {
  aplikasi: 'Penata',
  semboyan: 'Penataan jabatan ASN',
  navigasi: 'Menu utama',
  lewatiKeIsi: 'Langsung ke isi',
  ciutkan: 'Ciutkan menu',
  bentangkan: 'Bentangkan menu',
  cari: 'Cari pegawai, jabatan, unit…',
  urungkan: 'Urungkan',
  ulangi: 'Ulangi',
  tidakAdaUrungkan: 'Tidak ada yang dapat diurungkan',
  tidakAdaUlangi: 'Tidak ada yang dapat diulangi',
  diurungkan: 'Diurungkan',
  diulangi: 'Diulangi',
  bantuan: 'Bantuan pintasan',
  umum: 'Di semua halaman',
  halaman: 'Buka halaman',
  layarTidakAda: 'Halaman ini tidak ada.',
  layarTanpaHak: 'Peran Anda tidak membuka halaman ini. Minta Admin, bila memang tugas Anda.',
  layarGagal: 'Halaman ini tidak dapat ditampilkan',
  layarGagalRinci: 'Data Anda aman dan tidak berubah. Coba lagi; bila tetap gagal, tutup lalu buka kembali aplikasi.',
  jawabanGagal: 'Data tidak dapat dibaca',
  cobaLagi: 'Coba lagi',
  keBeranda: 'Ke Beranda',
  batal: 'Batal',
  membatalkan: 'Membatalkan…',
  jeda: 'Jeda',
  lanjutkan: 'Lanjutkan',
  dijeda: (hitungan: string): string => `Dijeda, ${hitungan}`
} as const

/** Words of the command palette. */
export const teksPalet = {
  petunjuk: 'Ketik nama, NIP, jabatan, atau unit…',
  pegawai: 'Pegawai',
  jabatan: 'Jabatan',
  unor: 'Unit organisasi',
  rencana: 'Rencana rotasi',
  tindakan: 'Tindakan',
  buka: 'Buka',
  rencanaBaru: 'Buat rencana rotasi baru',
  rancanganBaru: 'Buat rancangan SOTK baru',
  bukaContoh: 'Muat contoh kota (orang rekaan)',
  kosong: 'Tidak ada yang cocok.'
} as const

/** The keys that work everywhere, with what they do. */
export const teksPintasan = [
  { arti: 'Cari apa saja', keys: 'Ctrl+K' },
  { arti: 'Urungkan', keys: 'Ctrl+Z' },
  { arti: 'Ulangi', keys: 'Ctrl+Shift+Z' },
  { arti: 'Kunci jendela (bila memakai sandi)', keys: 'Ctrl+Shift+L' },
  { arti: 'Jendela bantuan ini', keys: 'F1' },
  { arti: 'Tutup atau batalkan', keys: 'Esc' },
  { arti: 'Berpindah di bagan', keys: '← ↑ ↓ →' }
] as const
