import type { TinjauanPulih } from '../../contract/gerbang'
import type { RouteOutput } from '../../contract/routes'
import type { AlasanCadangan } from '../../domain/akses/alasan-cadangan'
import { angka } from '../lib/format'

/** Why a backup was made. */
export const labelAlasan: Readonly<Record<AlasanCadangan, string>> = {
  MANUAL: 'Dibuat petugas',
  AWAL_HARI: 'Awal hari',
  BERKALA: 'Berkala',
  TUTUP: 'Saat Penata ditutup',
  SEBELUM_IMPOR: 'Sebelum impor',
  SEBELUM_MIGRASI: 'Sebelum versi baru',
  SEBELUM_PULIH: 'Sebelum pemulihan',
  SEBELUM_TERAP: 'Sebelum penerapan',
  SEBELUM_MUSNAH: 'Sebelum pemusnahan'
}

/** How the second place stands. */
export const labelKedua: Readonly<Record<NonNullable<RouteOutput<'cadangan.keadaan'>['kedua']>['keadaan'], string>> = {
  LENGKAP: 'Lengkap',
  MENYALIN: 'Sedang menyalin…',
  TIDAK_TERPASANG: 'Tidak terpasang',
  GAGAL: 'Gagal disalin'
}

/** What a backup is to the data of today. */
export const rinciHubungan: Readonly<Record<TinjauanPulih['hubungan'], string>> = {
  LEBIH_LAMA: 'Cadangan ini adalah keadaan data Anda pada saat itu.',
  BERCABANG: 'Cadangan ini berpisah dari data Anda: keduanya sama sampai suatu saat, lalu masing-masing berubah.',
  LAIN: 'Cadangan ini bukan dari data Anda. Seluruh data sekarang akan digantikan oleh data lain.',
  KOSONG: 'Data sekarang masih kosong, jadi tidak ada yang tergantikan.',
  TAK_TERBACA: 'Data sekarang tidak dapat dibaca. Berkasnya tidak dihapus, melainkan disimpan di folder “rusak”.'
}

/** Words of the backups. */
export const teksCadangan = {
  terakhir: 'Cadangan terakhir',
  belumAda: 'Belum ada',
  belumAdaRinci: 'Cadangan pertama dibuat beberapa saat setelah ada data.',
  diperiksa: 'Sudah diperiksa: dapat dibuka, utuh, dan lengkap.',
  sedangDibuat: 'Sedang dibuat…',
  kedua: 'Tempat kedua',
  keduaBelum: 'Belum dipilih',
  keduaBelumRinci: 'Bila drive komputer ini rusak, cadangannya ikut hilang. Pilih drive lain, flash disk, atau folder jaringan.',
  keduaSatuDrive: 'Masih di drive yang sama dengan data: bila drive itu rusak, keduanya hilang.',
  keduaTidakTerpasang: 'Pasang drive itu; cadangan disusulkan sendiri.',
  keduaTerakhir: (kapan: string): string => `Salinan terakhir ${kapan}`,
  pilihKedua: 'Pilih folder…',
  gantiKedua: 'Ganti…',
  lepasKedua: 'Lepas',
  lepasPasti: 'Lepas tempat kedua?',
  lepasPastiRinci: 'Cadangan yang sudah ada di sana tetap ada, tetapi yang baru tidak lagi disalin ke sana.',
  jadwal: 'Dibuat sendiri',
  jadwalUtama: 'Setiap 30 menit',
  jadwalRinci: 'Bila ada perubahan; juga saat Penata dibuka dan ditutup, dan sebelum impor, penerapan, serta pemulihan.',
  buat: 'Buat cadangan sekarang',
  sudahDibuat: 'Cadangan dibuat dan lulus pemeriksaan.',
  dariBerkas: 'Pulihkan dari berkas…',
  daftar: 'Daftar cadangan',
  satuan: 'cadangan',
  disimpanDi: (folder: string): string => `Disimpan di ${folder}`,
  kosong: 'Belum ada cadangan',
  kosongRinci: 'Begitu data diubah, cadangannya muncul di sini.',
  waktu: 'Waktu',
  umur: 'Umur',
  alasan: 'Alasan',
  pegawai: 'Pegawai',
  jabatan: 'Jabatan',
  unor: 'Unit',
  ukuran: 'Ukuran',
  keadaan: 'Keadaan',
  utuh: 'Utuh',
  tersandi: 'Tersandi',
  meragukan: 'Perlu diperiksa',
  pulihkan: 'Pulihkan…',
  batal: 'Batal',
  tutup: 'Tutup',
  judulPulih: 'Pulihkan cadangan',
  memeriksa: 'Memeriksa cadangan ini seluruhnya…',
  memulihkan: 'Menyimpan keadaan sekarang, lalu mengganti data…',
  sandi: 'Sandi atau kunci pemulihan',
  sandiRinci: 'Cadangan ini tersandi. Masukkan sandi salah satu penggunanya, atau kunci pemulihan yang dicetak.',
  buka: 'Buka',
  isi: 'Isi',
  sekarang: 'Sekarang',
  sesudah: 'Setelah dipulihkan',
  selisih: 'Selisih',
  tidakTerbaca: 'tidak terbaca',
  hilang: (jumlah: number): string =>
    jumlah === 0 ? 'Tidak ada perubahan yang hilang.' : `${angka(jumlah)} perubahan sejak itu tidak ada lagi di data:`,
  hilangLagi: (jumlah: number): string => `… dan ${angka(jumlah)} lagi`,
  kembali: (jumlah: number): string => `${angka(jumlah)} perubahan yang hanya ada di cadangan ini kembali.`,
  disimpanDahulu: 'Keadaan sekarang disimpan dahulu sebagai cadangan, sehingga pemulihan ini dapat dibatalkan selama 30 hari.',
  mengerti: 'Saya mengerti, dan cadangan inilah yang saya maksud',
  ya: 'Pulihkan',
  selesai: ({ pegawai, jabatan, unor }: { readonly pegawai: number; readonly jabatan: number; readonly unor: number }): string =>
    `Data dipulihkan: ${angka(pegawai)} pegawai, ${angka(jabatan)} jabatan, ${angka(unor)} unit.`,
  kartu: 'Cadangan data',
  kartuArti: 'Tidak ada cadangan baik dalam 7 hari, atau tempat kedua tertinggal',
  kartuUmur: (hari: number): string => `Cadangan terakhir ${angka(hari)} hari yang lalu`,
  kartuGagal: 'Cadangan terakhir gagal dibuat',
  kartuKedua: 'Tempat kedua tertinggal',
  kartuBuka: 'Buka Cadangan',
  baris: (kapan: string): string => `Cadangan terakhir ${kapan}`,
  barisKedua: 'tempat kedua lengkap'
} as const
