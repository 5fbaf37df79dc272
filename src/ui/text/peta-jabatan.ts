import type { BacaanPeta } from '../../domain/peta-jabatan/beban-peta'
import { angka } from '../lib/format'

/** Words of the screen Peta Jabatan. */
export const teksPeta = {
  judul: 'Peta Jabatan',
  kota: 'Seluruh kota',
  perangkatDaerah: 'Perangkat daerah',
  sembunyikanDaftar: 'Sembunyikan daftar perangkat daerah',
  tampilkanDaftar: 'Tampilkan daftar perangkat daerah',
  cariPerangkat: 'Cari unit',
  perangkatNihil: 'Tidak ada yang cocok.',
  terisiDari: (terisi: number, kebutuhan: number): string => `${angka(terisi)} terisi dari ${angka(kebutuhan)} kebutuhan`,
  jalur: 'Letak unit',
  susunan: 'Susunan yang dibaca',
  susunanKini: 'Susunan sekarang',
  rancanganHilang: 'Rancangan ini tidak ada lagi',
  rancanganHilangRinci: 'Mungkin sudah dihapus. Peta jabatan susunan sekarang tetap tersedia.',
  keSekarang: 'Buka susunan sekarang',
  hanyaDibaca: 'Rancangan ini tidak lagi berstatus draf, jadi hanya dapat dibaca.',
  catatRancangan: (tanggal: string): string => `Angka menurut rancangan pada TMT ${tanggal}. Perubahan dicatat sebagai usulan.`,
  belumAda: 'Belum ada unit organisasi',
  belumAdaRinci: 'Peta jabatan disusun dari unit dan jabatannya. Impor data lebih dahulu, atau buka data contoh di Beranda.',
  impor: 'Impor data',
  tidakDitemukan: 'Unit yang dibuka tadi tidak ada dalam susunan ini, jadi yang tampak seluruh kota.',
  tab: { kebutuhan: 'Kebutuhan', beban: 'Beban kerja', formasi: 'Formasi', norma: 'Norma waktu' },
  angka: {
    kebutuhan: 'Kebutuhan',
    pns: 'Terisi PNS',
    pppk: 'Terisi PPPK',
    kurang: 'Kurang',
    kurangRinci: 'Kekurangan tiap jabatan dijumlahkan; kelebihan di jabatan lain tidak menutupnya',
    lebih: 'Lebih',
    lebihRinci: 'Kelebihan tiap jabatan dijumlahkan',
    abk: 'Sudah ada ABK',
    dari: (n: number): string => `dari ${angka(n)}`
  },
  cetak: 'Cetak peta jabatan',
  ekspor: 'Ekspor',
  imporAbk: 'Impor ABK',
  imporSusunanKini: 'Impor mengubah data yang berlaku, bukan rancangan. Pilih Susunan sekarang lebih dahulu.',
  eksporRekap: 'Rekap peta jabatan',
  eksporRekapPisah: 'Excel, satu berkas per perangkat daerah',
  eksporAbk: 'Rekap ABK',
  eksporFormulir: 'Formulir ABK tiap jabatan',
  eksporAnjab: 'Informasi jabatan',
  excel: 'Excel',
  pdf: 'PDF',
  word: 'Word',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`
} as const

/** Words of the tab Kebutuhan. */
export const teksKebutuhan = {
  label: 'Kebutuhan dan isi jabatan',
  satuan: 'jabatan',
  cari: 'Cari jabatan atau unit',
  lihat: { rinci: 'Per jabatan', cabang: 'Per unit', kelas: 'Per kelas', tingkat: 'Per jenjang' },
  lihatApa: 'Bentuk tabel',
  selisih: { KURANG: 'Kurang', LEBIH: 'Lebih' },
  tanpaAbk: 'Tanpa ABK',
  jenis: 'Jenis',
  kelas: 'Kelas',
  tingkat: 'Jenjang',
  hapusSaringan: 'Hapus saringan',
  menurutUnit: 'Menurut unit',
  jumlah: 'JUMLAH',
  jumlahSaring: 'JUMLAH yang ditampilkan',
  kolom: {
    nama: 'Nama jabatan',
    unor: 'Unit kerja',
    jenis: 'Jenis',
    tingkat: 'Eselon/jenjang',
    kelas: 'Kelas',
    pns: 'PNS',
    pppk: 'PPPK',
    jumlah: 'Jumlah',
    kebutuhan: 'Kebutuhan',
    selisih: '+/−',
    keterangan: 'Keterangan'
  },
  sumber: { ABK: 'ABK', ISIAN: 'isian' },
  sumberRinci: {
    ABK: 'Dihitung dari ABK jabatan ini',
    ISIAN: 'Diisi langsung, bukan hasil ABK'
  },
  petunjuk: 'Klik jabatan untuk membuka ABK-nya, klik unit untuk melihat isinya saja.',
  nihil: 'Tidak ada jabatan yang cocok',
  nihilRinci: 'Ubah kata pencarian atau saringannya.',
  kosong: 'Belum ada jabatan di sini',
  kosongRinci: 'Tambahkan jabatan di layar Jabatan atau lewat bagan, lalu susun ABK-nya di sini.',
  keJabatan: 'Buka layar Jabatan',
  ringkas: {
    unit: 'Unit',
    unitKota: 'Perangkat daerah',
    langsung: (nama: string): string => `Langsung pada ${nama}`,
    kelas: 'Kelas jabatan',
    kelasKe: (kelas: number | null): string => (kelas === null ? 'Tanpa kelas' : `Kelas ${kelas}`),
    jenjangnya: 'Eselon/jenjang',
    tingkat: 'Eselon/jenjang',
    kelasnya: 'Kelas',
    jabatan: 'Jabatan',
    berAbk: 'Ada ABK',
    kurang: 'Kurang',
    lebih: 'Lebih',
    petunjukUnit: 'Klik baris untuk membuka unitnya.',
    petunjuk: 'Klik baris untuk melihat jabatannya.'
  }
} as const

/** How a workload reads, in a word or two. */
export const labelBacaan: Readonly<Record<BacaanPeta, string>> = {
  TANPA_PEGAWAI: 'Tanpa pegawai',
  BERLEBIH: 'Beban berlebih',
  SESUAI: 'Beban sesuai',
  LONGGAR: 'Beban longgar'
}

/** Words of the tab Beban kerja. */
export const teksBeban = {
  label: 'Beban kerja jabatan',
  labelUnit: 'Beban kerja unit',
  labelBelum: 'Jabatan yang belum ada ABK-nya',
  lihatApa: 'Bentuk tabel',
  lihat: { jabatan: 'Per jabatan', unit: 'Per unit', belum: 'Belum ada ABK' },
  bukaBerikut: 'Isi jabatan berikutnya',
  semuaSudah: 'Semua jabatan di sini sudah ada ABK-nya',
  semuaSudahRinci: 'Kebutuhannya dihitung dari uraian tugas dan norma waktu.',
  kolom: {
    nama: 'Nama jabatan',
    unor: 'Unit kerja',
    unit: 'Unit',
    beban: 'Beban (menit)',
    kasar: 'Perhitungan',
    kebutuhan: 'Kebutuhan',
    riil: 'Pegawai',
    selisih: '+/−',
    ej: 'EJ',
    eu: 'EU',
    pj: 'PJ',
    pu: 'PU',
    bacaan: 'Keadaan',
    berAbk: 'Ada ABK'
  },
  kebutuhanRinci: 'Beban kerja dibagi waktu efektif, lalu dibulatkan',
  satuanUnit: 'unit',
  nihil: 'Tidak ada jabatan yang cocok',
  nihilRinci: 'Ubah kata pencarian atau saringannya.',
  belum: 'Belum ada ABK di sini',
  belumRinci: 'Isi uraian tugas satu jabatan lebih dahulu, terapkan pola pada jabatan senama, atau impor ABK dari Excel.',
  mulai: 'Isi jabatan pertama',
  cari: 'Cari jabatan atau unit',
  terapkanPola: 'Terapkan pola',
  isi: 'Isi ABK',
  belumKolom: {
    nama: 'Nama jabatan',
    tingkat: 'Eselon/jenjang',
    jumlah: 'Belum ada ABK',
    terisi: 'Terisi',
    kebutuhan: 'Kebutuhan isian',
    tindakan: ''
  },
  petunjuk: 'Klik jabatan untuk membuka ABK-nya.',
  petunjukBelum: 'Klik baris untuk mengisi ABK jabatan pertamanya.',
  petunjukUnit: 'EU dan PU dihitung dari jabatan yang sudah ada ABK-nya saja. Klik unit untuk melihat isinya.'
} as const

/** Words of the question before a template is given to all posts of its name. */
export const teksPola = {
  judul: (nama: string): string => `Terapkan pola ${nama}`,
  rinci: (tugas: number, jabatan: number): string =>
    `${angka(tugas)} uraian tugas pola ini dipakai di ${angka(jabatan)} jabatan yang belum ada ABK-nya, dengan volume yang sama. Kebutuhan yang diisi langsung diganti hasil hitungan; volume tiap jabatan dapat disesuaikan sesudahnya.`,
  pegawai: 'Pegawai',
  kebutuhan: 'Kebutuhan',
  selisih: 'Kelebihan/kekurangan',
  terapkan: (n: number): string => `Terapkan pada ${angka(n)} jabatan`,
  usulkan: (n: number): string => `Usulkan untuk ${angka(n)} jabatan`
} as const

/** Words of the tab Norma waktu. */
export const teksNorma = {
  label: 'Norma waktu menurut uraian tugas',
  satuan: 'uraian tugas',
  cari: 'Cari uraian tugas',
  beda: 'Norma berbeda saja',
  kolom: { uraian: 'Uraian tugas', satuan: 'Satuan hasil', jumlah: 'Jabatan', terkecil: 'Norma terkecil', terbesar: 'Norma terbesar' },
  petunjuk: 'Klik uraian tugas untuk melihat jabatannya dan mencoba norma lain. Rentang norma dari seluruh kota.',
  menit: (n: string): string => `${n} menit`,
  nihil: 'Tidak ada uraian tugas yang cocok',
  nihilRinci: 'Ubah kata pencarian atau saringannya.',
  kosong: 'Belum ada uraian tugas',
  kosongRinci: 'Norma waktu terkumpul dari ABK. Isi ABK satu jabatan, atau impor ABK dari Excel.',
  judul: 'Norma waktu',
  rentang: (kecil: string, besar: string): string =>
    kecil === besar ? `Sekarang ${kecil} menit` : `Sekarang ${kecil} sampai ${besar} menit`,
  norma: 'Norma baru',
  satuanNorma: 'Satuan norma',
  satuanWaktu: { MENIT: 'Menit', JAM: 'Jam' },
  kolomDampak: { jabatan: 'Jabatan', normaKini: 'Norma kini', perhitungan: 'Perhitungan', kebutuhan: 'Kebutuhan' },
  beragam: 'beragam',
  dipilih: (n: number, total: number): string => `${angka(n)} dari ${angka(total)} jabatan dipilih`,
  jumlahDampak: 'Kebutuhan jabatan terpilih',
  tetap: 'tidak berubah',
  terapkan: (n: number): string => `Tetapkan untuk ${angka(n)} jabatan`,
  usulkan: (n: number): string => `Usulkan untuk ${angka(n)} jabatan`,
  isiNorma: 'Isi norma baru untuk melihat dampaknya; belum ada yang tersimpan.',
  tutup: 'Tutup'
} as const
