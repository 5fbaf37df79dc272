import type { DaftarAcuan } from '../../domain/acuan/acuan'
import type { BarisAcuan } from '../../domain/acuan/daftar-acuan'

/** Names of the reference lists. */
export const labelDaftar: Readonly<Record<DaftarAcuan, string>> = {
  JF: 'Jabatan fungsional',
  PANGKAT: 'Pangkat dan golongan',
  ESELON: 'Eselon',
  PENDIDIKAN: 'Pendidikan'
}

/** Where a line comes from. */
export const labelAsal: Readonly<Record<BarisAcuan['asal'], string>> = { BAWAAN: 'Bawaan', DIUBAH: 'Diubah', DITAMBAH: 'Ditambahkan' }

/** Words of the reference lists. */
export const teksAcuan = {
  cari: 'Cari nama atau sebutan',
  satuan: 'baris',
  tambah: 'Tambah jabatan fungsional',
  tetap: 'Barisnya ditetapkan peraturan; nama dan sebutannya boleh diubah.',
  kolom: { kode: 'Kode', nama: 'Nama', sebutan: 'Sebutan di berkas', rincian: 'Keterangan', asal: 'Asal', isDipakai: 'Ditawarkan' },
  ya: 'ya',
  tidak: 'tidak lagi',
  nihil: 'Tidak ada yang cocok.',
  ubah: (nama: string): string => `Ubah ${nama}`,
  baru: 'Jabatan fungsional baru',
  nama: 'Nama',
  sebutan: 'Sebutan lain',
  sebutanRinci: 'Cara lain berkas menulisnya, dipisah titik koma. Impor mengenalinya sebagai baris ini.',
  dipakai: 'Ditawarkan dalam formulir',
  kembalikan: 'Kembalikan ke bawaan',
  hapus: 'Hapus',
  batal: 'Batal',
  simpan: 'Simpan'
} as const

/** Words of the pay table. */
export const teksGaji = {
  judul: 'Gaji pokok',
  satuan: 'masa kerja',
  tempel: 'Tempel tabel gaji pokok',
  ganti: 'Ganti tabel',
  kosongkan: 'Kosongkan',
  mk: 'Masa kerja',
  cara: 'Rupiah per bulan menurut golongan dan masa kerja (tahun). Dipakai laporan KGB.',
  nihil: 'Tabel gaji pokok belum diisi',
  nihilRinci:
    'Salin tabel dari peraturan gaji yang berlaku di Excel, lalu tempel di sini. Selama kosong, kolom gaji pada laporan KGB juga kosong.',
  isian: 'Tempel dari Excel',
  isianRinci: 'Baris atas memuat golongan (I/a, I/b, …), kolom kiri memuat masa kerja dalam tahun. Seluruh tabel lama diganti.',
  simpan: 'Simpan tabel',
  terbaca: (jumlah: number, golongan: number): string => `Terbaca ${jumlah} gaji untuk ${golongan} golongan.`,
  masalah: (baris: number, kolom: number, pesan: string): string => `Baris ${baris}, kolom ${kolom}: ${pesan}`,
  masalahLain: (n: number): string => `dan ${n} masalah lainnya.`
} as const
