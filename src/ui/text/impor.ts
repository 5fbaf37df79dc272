import type { AsalKolom, JenisLembar } from '../../domain/impor/aturan-lembar'
import type { MedanLembar } from '../../domain/impor/medan-lembar'
import { angka } from '../lib/format'

/** Words of the screen Impor. */
export const teksImpor = {
  tahap: { berkas: 'Berkas', kolom: 'Lembar & kolom', periksa: 'Periksa', banding: 'Banding', simpan: 'Simpan' },
  langkah: 'Langkah impor',
  kembali: 'Kembali',
  lanjut: 'Lanjut',
  batal: 'Batal',

  judul: 'Impor data dari Excel',
  penjelasan:
    'Ambil berkas apa adanya: beberapa sekaligus, rapi atau tidak. Penata membaca, memeriksa, dan membandingkannya dulu dengan data Anda; tidak ada yang disimpan sebelum Anda setuju.',
  pilih: 'Pilih berkas',
  atauJatuhkan: 'atau jatuhkan berkas di mana saja pada layar ini',
  lepaskan: 'Lepaskan berkas untuk membacanya',
  lepaskanRinci: 'Excel (.xlsx, .xls) atau CSV, boleh beberapa sekaligus',
  terbaca: 'Yang dapat dibaca',
  aman: 'Data yang sudah ada tidak pernah dihapus oleh impor. Sel kosong di berkas tidak mengosongkan data.',
  gagal: 'Berkas belum dapat dibaca',
  tutupPesan: 'Tutup pesan',
  bukanBerkas: (nama: readonly string[]) =>
    `${nama.join(', ')} tidak dibaca. Hanya berkas .xlsx, .xls, .xlsm, dan .csv yang tersimpan di komputer ini yang dapat diimpor.`,
  berkasDraf: 'Berkas yang sedang diimpor',
  berkasRinci: (diambil: number, semua: number, baris: number) =>
    `${angka(diambil)} dari ${angka(semua)} lembar diambil · ${angka(baris)} baris`,
  gantiBerkas: 'Ganti berkas',
  tutupDraf: 'Tutup impor ini',
  tanyaTutup: 'Tinggalkan impor ini?',
  tanyaTutupRinci: 'Pilihan yang sudah Anda buat untuk berkas ini akan hilang. Data di aplikasi tidak berubah.',
  tinggalkan: 'Tinggalkan',

  lembar: 'Lembar',
  lembarTersembunyi: 'tersembunyi',
  jumlahBaris: (n: number) => `${angka(n)} baris`,
  tidakDiambil1: 'tidak diambil',
  perluKolom: 'perlu kolom',
  isiLembar: 'Isi lembar ini',
  lembarDitinggal: 'Tidak diambil',
  lembarKosong: 'Lembar ini kosong',
  lembarKosongRinci: 'Tidak ada isi yang dapat dibaca. Pilih berkas lain, atau periksa lembarnya di Excel.',
  lembarDitinggalRinci: 'Lembar ini tidak ikut dibaca. Pilih isinya di atas bila seharusnya ikut.',
  barisJudul: 'Baris judul',
  pilihBarisJudul: (n: number) => `Jadikan baris ${angka(n)} sebagai judul`,
  barisAtas: 'Baris teratas lembar ini. Klik baris yang berisi judul kolom.',
  judulDua: 'Judul dua baris',
  judulTakAda: 'belum ditemukan',
  kolomTabel: 'Kolom lembar ini',
  kolom: 'Kolom',
  satuanKolom: 'kolom',
  judulTertulis: 'Judul di berkas',
  contoh: 'Contoh isi',
  menjadi: 'Menjadi',
  ditemukan: 'Ditemukan',
  tanpaJudul: '(tanpa judul)',
  tidakDiambilKolom: 'tidak diambil',
  medanKolom: (huruf: string) => `Isi kolom ${huruf}`,
  medanDi: (huruf: string) => `kolom ${huruf}`,
  wajib: 'wajib',
  takCocok: 'Tidak ada yang cocok',
  terapkan: 'Terapkan',
  kurang: (lembar: string, medan: readonly MedanLembar[]) =>
    `Lembar ${lembar}: belum ada kolom untuk ${medan.map((m) => m.judul).join(', ')}. Pilih kolomnya, atau jangan ambil lembar ini.`,
  takAdaLembar: 'Belum ada lembar yang diambil. Pilih isi sedikitnya satu lembar.',
  klikJudul: 'Klik baris judul pada gambar di atas untuk melihat kolomnya',
  takAdaKolom: 'Lembar ini tidak berisi kolom di bawah baris judul',

  semua: 'Semua',
  masalah: 'Masalah',
  usul: 'Usulan perbaikan',
  parah: { TOLAK: 'Ditolak', PERINGATAN: 'Peringatan', INFO: 'Catatan' },
  tingkat: 'Tingkat',
  baris: 'Baris',
  pesan: 'Masalah dan yang perlu dilakukan',
  seluruhnya: 'semua',
  satuanMasalah: 'masalah',
  cariMasalah: 'Cari dalam masalah',
  tempatMasalah: (lembar: string, baris: number, kolom: string | null) =>
    [`Lembar ${lembar}`, ...(baris > 0 ? [`baris ${angka(baris)}`] : []), ...(kolom === null ? [] : [kolom])].join(', '),
  isiSel: (nilai: string) => `tertulis “${nilai}”`,
  bersih: 'Tidak ada masalah',
  bersihRinci: 'Semua baris dapat diambil apa adanya.',
  bersihSaringan: 'Tidak ada masalah yang cocok',
  jenisUsul: {
    PISAH_GELAR: 'Gelar dalam nama',
    PERBAIKI_NIP: 'NIP rusak',
    NAMA_UNOR: 'Nama unit mirip',
    NAMA_JABATAN: 'Nama jabatan mirip'
  },
  jenis: 'Jenis',
  diBerkas: 'Tertulis di berkas',
  usulan: 'Usulan',
  alasan: 'Alasan',
  untukBaris: 'Untuk',
  barisUsul: (baris: number, jumlah: number) => (jumlah > 1 ? `${angka(jumlah)} baris` : `baris ${angka(baris)}`),
  putusan: 'Putusan',
  terima: 'Terima',
  tolak: 'Tolak',
  terimaSemua: 'Terima semua',
  tolakSemua: 'Tolak semua',
  satuanUsul: 'usulan',
  usulNihil: 'Tidak ada usulan perbaikan',
  usulNihilRinci: 'Tidak ada gelar di dalam nama, NIP rusak, atau nama yang hanya mirip dengan yang sudah ada.',
  usulRinci: 'Tidak ada yang diubah sebelum Anda menerimanya.',

  entitas: { pegawai: 'Pegawai', jabatan: 'Jabatan', unor: 'Unit' },
  beda: { BENTROK: 'Bentrok', BERUBAH: 'Berubah', BARU: 'Baru', HILANG: 'Tidak di berkas', SAMA: 'Sama' },
  bedaRinci: {
    BENTROK: 'Nilai yang Anda ubah sendiri di aplikasi berbeda dengan isi berkas. Pilih yang benar; tanpa pilihan, nilai aplikasi dipakai.',
    BERUBAH: 'Ada di aplikasi, isinya lain di berkas.',
    BARU: 'Ada di berkas, belum ada di aplikasi.',
    HILANG: 'Ada di aplikasi, tidak ada di berkas. Tidak dihapus, hanya ditandai “tidak ada di berkas”.',
    SAMA: 'Isi berkas sama dengan aplikasi. Tidak ada yang disimpan.'
  },
  bedaJenis: 'Jenis perbedaan',
  ambil: 'Ambil',
  ambilSemua: {
    BENTROK: 'Pakai semua nilai berkas',
    BERUBAH: 'Ambil semua',
    BARU: 'Ambil semua',
    HILANG: 'Tandai semua',
    SAMA: 'Ambil semua'
  },
  tidakSemua: {
    BENTROK: 'Pakai semua nilai aplikasi',
    BERUBAH: 'Tolak semua',
    BARU: 'Tolak semua',
    HILANG: 'Jangan tandai',
    SAMA: 'Tolak semua'
  },
  ambilBaris: (judul: string) => `Ambil ${judul}`,
  nama: 'Nama',
  yangBerbeda: 'Yang berbeda',
  cariBeda: 'Cari nama atau NIP',
  satuanBeda: 'baris',
  bedaNihil: 'Tidak ada baris jenis ini',
  bedaNihilCari: 'Tidak ada yang cocok dengan pencarian',
  rincian: 'Rincian perbedaan',
  pilihBaris: 'Pilih sebuah baris untuk melihat isinya di aplikasi dan di berkas.',
  ambilBarisIni: 'Ambil baris ini',
  takTerpakai: 'Semua baris yang memerlukannya tidak diambil, jadi tidak dibuat.',
  tandaiHilang: 'Tandai “tidak ada di berkas”',
  hilangRinci: 'Datanya tetap ada dan tidak berubah. Tanda ini hilang sendiri bila orang atau unit itu kembali ada di berkas berikutnya.',
  samaRinci: 'Tidak ada yang berubah.',
  kosong: 'kosong',
  nilaiAplikasi: 'Nilai aplikasi',
  nilaiBerkas: 'Nilai berkas',
  bentrokRinci: 'Diubah sendiri di aplikasi sejak impor terakhir',

  data: 'Data',
  simpanJudul: (n: number) => `${angka(n)} baris akan disimpan`,
  simpanNihil: 'Tidak ada yang perlu disimpan',
  simpanNihilRinci: 'Isi berkas sama dengan data di aplikasi, atau tidak ada yang Anda ambil.',
  simpanDari: (berkas: readonly string[]) => `dari ${berkas.join(', ')}`,
  tidakIkut: 'Yang perlu Anda ketahui',
  semuaIkut: 'Semua perbedaan diambil. Tidak ada yang tertinggal.',
  tidakDiambil: (n: number) => `${angka(n)} perbedaan tidak disimpan: tidak Anda ambil, atau sudah ditandai sebelumnya.`,
  bentrokSimpan: (semua: number, diambil: number) =>
    diambil === 0
      ? `${angka(semua)} baris bentrok: nilai aplikasi yang dipakai.`
      : `${angka(semua)} baris bentrok: ${angka(diambil)} nilai diambil dari berkas, selebihnya tetap nilai aplikasi.`,
  usulSisa: (n: number) => `${angka(n)} usulan perbaikan belum dijawab; isinya diambil seperti tertulis di berkas.`,
  barisDitolak: (n: number) => `${angka(n)} baris ditolak dan tidak ikut. Perbaiki di berkas, lalu impor lagi kapan saja.`,
  dapatUrung: 'Semuanya satu langkah: satu kali Urungkan (Ctrl+Z) mengembalikan seluruhnya.',
  simpan: 'Simpan ke data',
  selesai: 'Data sudah tersimpan',
  laporan: 'Laporan impor (xlsx)',
  tersimpanDi: (berkas: string) => `Tersimpan: ${berkas}`,
  lihatPegawai: 'Lihat pegawai',
  lihatBagan: 'Lihat bagan',
  imporLagi: 'Impor berkas lain'
} as const

/** How a column came by its field, as the officer reads it. */
export const labelAsal: Readonly<Record<AsalKolom, string>> = {
  INGAT: 'diingat',
  PERSIS: 'persis',
  MIRIP: 'mirip',
  TANGAN: 'Anda pilih'
}

/** What each kind of sheet is good for, on the first step. */
export const isiLembar: readonly { readonly jenis: JenisLembar; readonly judul: string; readonly rinci: string }[] = [
  { jenis: 'PEGAWAI', judul: 'Data utama SIASN', rinci: 'PNS, PPPK, PPPK paruh waktu; 69 kolom apa adanya.' },
  { jenis: 'PEGAWAI', judul: 'Nominatif SIMPEG', rinci: 'Daftar pegawai dengan susunan dan nama kolom apa pun.' },
  { jenis: 'UNOR', judul: 'Daftar unit organisasi', rinci: 'Kode, nama, dan induk; urutan barisnya bebas.' },
  { jenis: 'JABATAN', judul: 'Daftar jabatan dan kebutuhan', rinci: 'Rekap peta jabatan atau ABK, dengan kelas dan kebutuhan.' },
  { jenis: 'PETA_JABATAN', judul: 'Peta Jabatan Builder', rinci: 'Lembar tukar dengan nomor bertingkat seperti 1.2.10.' }
]
