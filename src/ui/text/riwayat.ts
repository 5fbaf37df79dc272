/** Words of the screen Riwayat. */
export const teksRiwayat = {
  penjelasan: 'Setiap perubahan data tercatat di sini dan tidak dapat dihapus.',
  cari: 'Cari tindakan',
  waktu: 'Waktu',
  pelaku: 'Pelaku',
  tindakan: 'Tindakan',
  jenis: 'Jenis',
  perubahan: 'Baris berubah',
  satuan: 'catatan',
  kosong: 'Belum ada perubahan',
  kosongRinci: 'Begitu data diubah, catatannya muncul di sini.',
  tidakCocok: 'Tidak ada catatan yang cocok',
  tidakCocokRinci: 'Coba kata lain.',
  do: 'Dilakukan',
  undo: 'Diurungkan',
  redo: 'Diulangi'
} as const
