/** Words of the part Penyandian of the screen Keamanan. */
export const teksPenyandian = {
  tersandi: 'Berkas data tersandi',
  terbuka: 'Berkas data belum tersandi',
  apa: [
    'Tersandi: berkas data di komputer ini dan semua cadangan yang dibuat sesudahnya. Tanpa sandi, isinya tidak dapat dibaca, di sini maupun di komputer lain.',
    'Tidak tersandi: berkas Excel, PDF, dan Word yang Anda simpan sendiri, cadangan lama yang belum dihapus, dan daftar nama masuk.',
    'Sandi yang terlupa hanya dapat diganti dengan kunci pemulihan yang dicetak. Bila keduanya hilang, data tidak dapat dibuka siapa pun.'
  ],
  apaTerbuka: [
    'Siapa pun yang menyalin berkas data atau cadangannya dapat membacanya, tanpa Penata dan tanpa sandi.',
    'Sesudah disandikan, Penata meminta sandi sebelum data dibuka. Pekerjaan tidak berubah; membuka data sedikit lebih lama.',
    'Siapkan kunci pemulihan yang dicetak: bila sandi dan kunci itu hilang, data tidak dapat dibuka siapa pun.'
  ],
  perluSandi: 'Pasang sandi dahulu di bagian Pengguna: tanpa sandi tidak ada yang menjaga kuncinya.',
  kePengguna: 'Ke bagian Pengguna',
  bukanPengelola: 'Hanya Admin yang dapat menyandikan data, mengganti kuncinya, atau membawa seluruh data.',
  nyalakan: 'Sandikan data…',
  nyalakanRinci:
    'Salinan tersandi dibuat dan diperiksa seluruhnya sebelum menggantikan berkas yang ada. Berkas lama ditimpa sekali lalu dihapus; flash disk dan SSD dapat menyimpan sisa bloknya.',
  nyalakanYa: 'Sandikan',
  sudahNyala: 'Berkas data sudah tersandi.',
  ganti: 'Ganti kunci',
  gantiRinci:
    'Data disandikan ulang dengan kunci baru; semua sandi tetap berlaku. Lakukan bila kunci data mungkin sudah diketahui orang. Cadangan lama tetap terbuka dengan sandi saat cadangan itu dibuat.',
  gantiTombol: 'Ganti kunci…',
  gantiYa: 'Ganti kunci',
  sudahGanti: 'Kunci data sudah diganti.',
  matikan: 'Matikan penyandian…',
  matikanRinci:
    'Berkas data dan cadangan berikutnya dapat dibaca siapa pun yang memegangnya. Sandi masuk tetap diminta oleh Penata, tetapi tidak lagi menjaga berkasnya.',
  matikanYa: 'Matikan penyandian',
  sudahMati: 'Berkas data tidak lagi tersandi.',
  cadanganLama: 'Cadangan yang belum tersandi',
  cadanganLamaRinci: (n: number, ukuran: string): string =>
    `${n} cadangan (${ukuran}) di komputer ini dibuat sebelum data disandikan dan dapat dibaca siapa pun. Periksa juga tempat cadangan kedua.`,
  sisa: 'Berkas data lama belum dapat ditimpa karena dipegang program lain. Penata mencobanya lagi saat dibuka.',
  hapus: 'Timpa dan hapus…',
  hapusRinci: 'Cadangan tersandi tetap ada. Yang dihapus tidak dapat dikembalikan.',
  hapusYa: 'Timpa dan hapus',
  sudahHapus: (n: number): string => `${n} cadangan lama sudah ditimpa dan dihapus.`,
  bawa: 'Bawa seluruh data',
  bawaRinci: 'Satu berkas berisi seluruh data, untuk dipulihkan di komputer lain lewat bagian Cadangan.',
  bawaTombol: 'Simpan seluruh data…',
  bawaJudul: 'Simpan seluruh data untuk dibawa',
  dibawa: (berkas: string): string => `Seluruh data disimpan sebagai ${berkas}.`,
  drive: 'Sandikan juga drive-nya',
  driveRinci:
    'Berkas sementara Windows dan berkas ekspor tidak ikut tersandi oleh Penata. Minta petugas TI menyalakan BitLocker untuk drive komputer ini dan flash disk yang dipakai.',
  sandiAnda: 'Sandi Anda',
  batal: 'Batal'
} as const
