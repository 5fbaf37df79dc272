/** Words of the pages on show. */
export const teksPdf = {
  pembaca: 'Halaman naskah',
  lembar: 'Lembar naskah',
  halaman: (ke: number): string => `Halaman ${ke}`,
  halamanKe: 'Nomor halaman',
  dari: (jumlah: number): string => `dari ${jumlah}`,
  sebelumnya: 'Halaman sebelumnya',
  berikutnya: 'Halaman berikutnya',
  perkecil: 'Perkecil (Ctrl −)',
  perbesar: 'Perbesar (Ctrl +)',
  pasLebar: 'Pas lebar (Ctrl 0)',
  ukuran: 'Ukuran tampilan',
  cari: 'Cari dalam naskah (Ctrl F)',
  cariIsian: 'Cari dalam naskah',
  tutupCari: 'Tutup pencarian (Esc)',
  temuBerikut: 'Temuan kata berikutnya (Enter)',
  temuSebelum: 'Temuan kata sebelumnya (Shift Enter)',
  jumlahTemu: (ke: number, jumlah: number): string => `${ke} dari ${jumlah}`,
  tidakAda: 'Tidak ada',
  temuan: (n: number): string => `${n} temuan`,
  menyusun: 'Menyusun naskah…',
  gagal: 'Halaman tidak dapat ditampilkan.'
} as const
