import type { PratinjauImpor } from '../../contract/impor'
import { angka } from '../lib/format'

/** Words of the screen Impor. */
export const teksImpor = {
  judul: 'Impor data pegawai dari Excel',
  penjelasan:
    'Ambil berkas “data utama” dari SIASN, atau daftar nominatif dari SIMPEG, apa adanya. Penata membaca dan memeriksanya dulu; tidak ada yang disimpan sebelum Anda setuju.',
  pilih: 'Pilih berkas Excel',
  pilihLain: 'Pilih berkas lain',
  gagal: 'Berkas belum dapat dibaca',
  langkah: [
    { judul: 'Dibaca', rinci: 'Baris judul dicari sendiri. Format SIASN 69 kolom dan nama kolom SIMPEG yang lazim dikenali.' },
    { judul: 'Diperiksa', rinci: 'NIP, tanggal, golongan, eselon, dan kursi ganda dicek. Setiap masalah menyebut baris dan kolomnya.' },
    { judul: 'Disetujui', rinci: 'Anda melihat apa yang akan berubah, lalu menyimpan. Satu kali Urungkan mengembalikan semuanya.' }
  ],
  aman: 'Data yang sudah ada tidak pernah dihapus oleh impor. Sel kosong di berkas tidak mengosongkan data.',
  lembar: (nama: string, baris: number) => `Lembar ${nama}, judul di baris ${angka(baris)}`,
  simpan: 'Simpan ke data',
  tidakAda: 'Isi berkas sama dengan data di aplikasi. Tidak ada yang perlu disimpan.',
  pegawaiBaru: 'Pegawai baru',
  pegawaiBerubah: 'Pegawai berubah',
  pegawaiSama: 'Tetap sama',
  ditolak: 'Baris ditolak',
  unorBaru: 'Unit baru',
  jabatanBaru: 'Jabatan baru',
  tidakDiBerkas: (n: number) => `${angka(n)} pegawai di aplikasi tidak ada di berkas ini; datanya tidak diubah.`,
  tabMasalah: 'Perlu dilihat',
  tabContoh: 'Contoh isi',
  tabKolom: 'Kolom tidak dikenal',
  semua: 'Semua',
  parah: { TOLAK: 'Ditolak', PERINGATAN: 'Peringatan', INFO: 'Catatan' },
  baris: 'Baris',
  kolom: 'Kolom',
  tingkat: 'Tingkat',
  pesan: 'Masalah dan yang perlu dilakukan',
  namaLembar: 'Lembar',
  seluruhnya: 'seluruhnya',
  satuanMasalah: 'masalah',
  bersih: 'Tidak ada masalah',
  bersihRinci: 'Semua baris dapat diambil apa adanya.',
  bersihSaringan: 'Tidak ada masalah dengan tingkat ini',
  nip: 'NIP',
  nama: 'Nama',
  jabatan: 'Jabatan',
  unor: 'Unit',
  satuanContoh: 'baris pertama',
  kolomRinci: 'Kolom berikut tidak dipakai. Bila isinya penting, ganti judulnya dengan nama kolom SIASN lalu baca ulang.',
  tanya: 'Simpan hasil impor?',
  akanSimpan: ({ pegawaiBaru, pegawaiBerubah, unorBaru, jabatanBaru }: PratinjauImpor) =>
    `${angka(pegawaiBaru)} pegawai baru dan ${angka(pegawaiBerubah)} pegawai berubah akan disimpan, beserta ${angka(unorBaru)} unit dan ${angka(jabatanBaru)} jabatan baru.`,
  akanTolak: (n: number) => `${angka(n)} baris ditolak dan tidak ikut disimpan. Perbaiki di berkas, lalu impor lagi kapan saja.`,
  dapatUrung: 'Semuanya satu langkah: dapat diurungkan sekaligus.',
  batal: 'Batal',
  selesai: 'Data sudah tersimpan',
  lihatBagan: 'Lihat bagan',
  imporLagi: 'Impor berkas lain'
} as const
