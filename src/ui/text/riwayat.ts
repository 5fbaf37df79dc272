import type { PokokRiwayat } from '../../domain/riwayat/tentang'
import { angka } from '../lib/format'

/** Words of the screen Riwayat. */
export const teksRiwayat = {
  cari: 'Cari tindakan',
  waktu: 'Waktu',
  pelaku: 'Pelaku',
  bidang: 'Bidang',
  tindakan: 'Tindakan',
  jenis: 'Jenis',
  perubahan: 'Baris berubah',
  satuan: 'catatan',
  kosong: 'Belum ada perubahan',
  kosongRinci: 'Begitu data diubah, catatannya muncul di sini dan tidak dapat dihapus.',
  tidakCocok: 'Tidak ada catatan yang cocok',
  tidakCocokRinci: 'Kurangi saringan, atau coba kata lain.',
  semuaPelaku: 'Semua pelaku',
  semuaBidang: 'Semua bidang',
  semuaJenis: 'Semua jenis',
  pokok: 'Tentang siapa atau apa',
  pokokContoh: 'Pegawai, jabatan, unit, atau rencana',
  pokokNihil: 'Ketik sedikitnya dua huruf',
  lepasPokok: 'Tampilkan semua lagi',
  pokokHilang: 'yang sudah tidak ada',
  dari: 'Dari',
  sampai: 'sampai',
  hapusSaringan: 'Hapus saringan',
  periksa: 'Periksa rantai',
  periksaRinci: 'Membaca seluruh data sekali: setiap baris, rantai riwayat, dan ujung rantai yang dicatat cadangan.',
  belumDiperiksa: 'Keutuhan data belum pernah diperiksa.',
  utuh: (pada: string): string => `Diperiksa ${pada}: data dan riwayat utuh.`,
  utuhSekarang: (entri: number, jangkar: number): string =>
    `Data dan riwayat utuh: ${angka(entri)} catatan, dicocokkan dengan ${angka(jangkar)} cadangan.`,
  rusak: 'Ada data atau riwayat yang berubah tanpa tercatat',
  rusakRinci: (pada: string): string =>
    `Diperiksa ${pada}. Jangan ubah data dahulu: buat salinan berkas data, lalu bandingkan dengan cadangan di layar Keamanan.`,
  lebih: (n: number): string => `dan ${angka(n)} lagi`
} as const

/** Words of an opened entry. */
export const teksLembarRiwayat = {
  judul: (seq: number): string => `Catatan nomor ${angka(seq)}`,
  tidakAda: 'Catatan ini tidak ada.',
  siapa: 'Siapa',
  kapan: 'Kapan',
  mengapa: 'Mengapa',
  bidang: 'Bidang',
  versi: 'Versi Penata',
  berubah: 'Yang berubah',
  tanpaPerubahan: 'Tindakan ini tidak mengubah data; hanya dicatat bahwa dilakukan.',
  dimusnahkan: 'Isi catatan ini sudah dimusnahkan sesuai permintaan penghapusan data pribadi. Catatannya sendiri tetap ada.',
  hanyaPokok: (n: number, nama: string): string => `Ditampilkan ${angka(n)} perubahan yang menyangkut ${nama}.`,
  berikutnya: 'Tampilkan berikutnya',
  tampilkan: 'Tampilkan data pribadi',
  tampilkanRinci: 'Tercatat dalam riwayat bahwa Anda membukanya.',
  kosong: '–',
  tindakan: { TAMBAH: 'ditambahkan', UBAH: 'diubah', HAPUS: 'dihapus' },
  buka: { pegawai: 'Buka pegawai', jabatan: 'Buka jabatan', unor: 'Buka unit', rencana: 'Buka rencana', rancangan: 'Buka rancangan' }
} as const

/** Kinds of subjects, as the filter names them. */
export const SEBUTAN_POKOK: Readonly<Record<PokokRiwayat, string>> = {
  pegawai: 'Pegawai',
  jabatan: 'Jabatan',
  unor: 'Unit organisasi',
  rencana: 'Rencana rotasi',
  rancangan: 'Rancangan SOTK',
  pengguna: 'Pengguna'
}

/** The way from a page to its own history. */
export const teksTautRiwayat = 'Riwayat'
