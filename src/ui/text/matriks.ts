import type { StatusTempel } from '../../domain/mutasi/putusan-tempel'

/** Words of the matrix of a plan. */
export const teksMatriks = {
  judul: 'Matriks',
  label: 'Matriks sebelum dan sesudah',
  cari: 'Saring nama, jabatan, catatan',
  semua: 'Semua',
  saring: 'Saring menurut temuan',
  jumlah: (tampil: number, semua: number): string => (tampil === semua ? `${semua} langkah` : `${tampil} dari ${semua} langkah`),
  nihilSaring: 'Tidak ada langkah yang cocok dengan saringan.',
  tempel: 'Tempel dari Excel',
  ekspor: 'Ekspor',
  bukaPanel: 'Buka panel',
  tutupPanel: 'Tutup panel',
  urutkan: (judul: string): string => `Urutkan menurut ${judul}`,
  barisBaru: 'Baris baru',
  perluAlasan: 'Perlu alasan',
  petunjukNama: 'Ketik nama atau NIP…',
  petunjukJabatan: 'Ketik jabatan…',
  petunjukKaki:
    'Ketik langsung untuk mengisi; Ctrl+End ke baris baru. Enter menyimpan baris, Tab ke sel berikutnya, Delete mencabut langkah, Ctrl+V menempel dari Excel.',
  petunjukBaca: 'Rencana ini hanya dapat dibaca. Panah untuk berpindah sel.',

  orangNihil: 'Tidak ada pegawai yang cocok.',
  orangAwal: 'Ketik sedikitnya dua huruf nama, atau awal NIP.',
  jabatanNihil: 'Tidak ada jabatan yang cocok.',
  pilihanNihil: 'Tidak ada pilihan yang cocok.',
  tanpaJabatan: 'tanpa jabatan',
  kosong: 'KOSONG',
  kursi: (terisi: number, kebutuhan: number): string => `${terisi}/${kebutuhan} terisi`,
  lepas: 'Lepas dari jabatan',
  lepasRinci: 'Masuk Ruang Tunggu sampai mendapat jabatan baru',
  tukar: 'Tukar tempat',
  tukarRinci: 'Pemegang jabatan itu mengambil jabatan yang ditinggalkan',
  angkatRinci: 'Menjadi pejabat definitif',
  pltRinci: 'Menjabat sementara selama jabatan kosong',
  plhRinci: 'Menggantikan selama pejabatnya berhalangan',
  tanpaAlasan: 'Tanpa alasan',
  instansi: 'Instansi yang dituju',
  salahTanggal: 'Tulis hari seperti 01-03-2027; kosongkan untuk mengikuti rencana.',

  batal: 'Batal',
  tempelJudul: 'Tempel dari Excel',
  tempelPetunjuk: 'Salin baris dari Excel (nama atau NIP, dan jabatan baru; urutan kolom bebas), lalu tempel di sini dengan Ctrl+V.',
  tempelUlang: 'Tempel yang lain',
  tempelOrang: 'Pegawai',
  tempelJabatan: 'Jabatan baru',
  tempelKeadaan: 'Keadaan',
  tempelLewati: 'Lewati',
  tempelPilih: 'Pilih…',
  tempelMasukkan: (n: number): string => (n === 0 ? 'Tidak ada yang dimasukkan' : `Masukkan ${n} langkah`),
  tempelBelum: (n: number): string => `${n} baris belum dapat dimasukkan; perbaiki atau lewati.`,
  tempelSiap: 'Semua baris jelas.',
  lewatiBaris: (n: number): string => `Lewati baris ${n}`,
  orangBaris: (n: number): string => `Pegawai baris ${n}`,
  jabatanBaris: (n: number): string => `Jabatan baru baris ${n}`
} as const

/** How a pasted row stands, as people read it. */
export const labelTempel: Readonly<Record<StatusTempel, string>> = {
  SIAP: 'Siap',
  BELUM_JELAS: 'Belum jelas',
  BENTROK: 'Bentrok',
  GANDA: 'Ganda',
  SUDAH_ADA: 'Sudah ada',
  LEWAT: 'Dilewati'
}
