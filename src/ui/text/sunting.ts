/** Words of editing on the chart: what is dragged, where it goes, and the actions of its menu. */
export const teksSunting = {
  namaUnit: 'Nama unit',
  danLain: (n: number): string => `dan ${n} lainnya`,
  besertaBawahan: (n: number): string => `beserta ${n} unit di bawahnya`,
  jabatanDari: (unit: string): string => `Jabatan di ${unit}`,
  keBawah: (nama: string): string => `Ke bawah ${nama}`,
  sebelum: (nama: string): string => `Sebelum ${nama}`,
  sesudah: (nama: string): string => `Sesudah ${nama}`,
  keRuangTunggu: 'Ke Ruang Tunggu',
  kePindahJabatan: (nama: string): string => `Pindahkan jabatan ke ${nama}`,
  sasaranDitutup: 'Unit ini ditutup oleh rancangan.',
  jabatanSudah: (nama: string): string => `Jabatan ini sudah berada di ${nama}.`,
  sudahDitutup: 'Unit ini ditutup oleh rancangan; pilih unit lain.',
  taruhDiTunggu: 'Taruh di sini untuk Ruang Tunggu',
  petunjukPotong: (n: number): string => `${n} unit dipotong. Pilih tempatnya, lalu Ctrl+V.`,
  batalPotong: 'Batalkan',
  dipilih: (n: number): string => `${n} unit dipilih`,
  unitDiBawah: 'Unit di bawahnya',
  jabatan: 'Jabatan',
  terisi: 'Terisi',
  lepasPilihan: 'Lepas pilihan',
  lepas: (nama: string): string => `Lepas ${nama} dari pilihan`,
  seretJabatan: 'Seret ke unit lain di bagan untuk memindahkannya',
  menu: (nama: string): string => `Tindakan untuk ${nama}`,
  diBagan: 'Di bagan ini'
} as const

/** Labels of the actions on the chart. */
export const teksTindakan = {
  tambahBawahan: 'Tambah unit bawahan…',
  tambahSejajar: 'Tambah unit sejajar…',
  tambahJabatan: 'Tambah jabatan…',
  gantiNama: 'Ganti nama',
  ubah: 'Ubah data…',
  gandakan: 'Gandakan…',
  potong: 'Potong',
  tempel: 'Pindahkan ke sini',
  pindahKe: 'Pindahkan ke…',
  naik: 'Naikkan urutan',
  turun: 'Turunkan urutan',
  keTunggu: 'Ke Ruang Tunggu',
  gabung: 'Gabungkan ke unit lain…',
  pecah: 'Pecah menjadi dua…',
  tutup: 'Tutup unit…',
  pilihCabang: 'Pilih cabang',
  fokus: 'Fokus ke unit ini',
  lipat: 'Lipat atau buka',
  bukaUnor: 'Buka di Unit Organisasi'
} as const

/** Words of the question what becomes of the units below a moved one. */
export const teksTanyaBawahan = {
  judul: (nama: string, n: number): string => `${nama} memiliki ${n} unit di bawahnya`,
  judulBanyak: (n: number): string => `Ada ${n} unit di bawah yang dipindahkan`,
  IKUT: 'Bawahan ikut pindah',
  TINGGAL: (atasan: string): string => `Tetap di ${atasan}`,
  atasanLama: 'atasan lama',
  TUNGGU: 'Ke Ruang Tunggu',
  batal: 'Batal (Esc)'
} as const

/** Why the chart on show cannot be edited, and the way back. */
export const teksTerkunci = {
  tanggal: (tanggal: string): string => `Keadaan per ${tanggal} hanya untuk dilihat.`,
  hariIni: 'Kembali ke hari ini',
  sebelum: 'Ini keadaan sebelum rancangan; suntingan dibuat pada keadaan sesudahnya.',
  sesudah: 'Lihat sesudah',
  status: 'Rancangan ini tidak lagi berstatus draf, sehingga tidak dapat diubah.',
  bagan: 'Kembali ke bagan'
} as const

/** Words of the panel beside the chart: the unit, its posts, and the waiting room. */
export const teksPanelBagan = {
  tindakanLain: 'Tindakan lain untuk unit ini',
  ubah: 'Ubah',
  jabatan: 'Jabatan',
  tambahUnit: 'Unit',
  tindakanJabatan: (nama: string): string => `Tindakan untuk jabatan ${nama}`,
  ubahJabatan: 'Ubah jabatan…',
  pindahJabatan: 'Pindahkan ke unit lain…',
  hapusJabatan: 'Hapus jabatan…',
  belumPilih: 'Pilih satu unit di bagan untuk melihat jabatan dan orangnya.',
  batas: 'Perlu dilihat',
  tungguNihil: 'Ruang Tunggu kosong.',
  tungguRinci: 'Seret unit ke sini untuk melepasnya sementara dari susunan, lalu seret kembali ke tempat barunya.',
  tungguTerkunci: 'Unit di sini belum memiliki induk.',
  tungguAda: 'Seret ke bagan, atau pilih tempatnya. Unit di sini belum memiliki induk.',
  tungguTanpaPuncak: 'Ruang Tunggu ada bila puncak susunan berjenis pemerintah daerah.',
  tempatkan: 'Tempatkan…',
  bawahan: (n: number): string => (n === 0 ? 'tanpa unit di bawahnya' : `${n} unit di bawahnya`)
} as const

/** Words of the dialogs that only editing has. */
export const teksDialogSusunan = {
  pindahBanyak: (n: number): string => `Pindahkan ${n} unit`,
  pindahKe: 'Ke bawah unit',
  bawahan: 'Unit di bawahnya',
  gandakan: (nama: string): string => `Gandakan ${nama}`,
  gandakanRinci: 'Salinan berdiri di sebelahnya dengan jabatan yang sama, tanpa pegawai.',
  jumlah: 'Jumlah salinan',
  denganBawahan: (n: number): string => `Beserta ${n} unit di bawahnya`,
  gandakanYa: 'Gandakan',
  tutup: (nama: string): string => `Tutup ${nama}?`,
  tutupBanyak: (n: number): string => `Tutup ${n} unit?`,
  tutupRinci: (tanggal: string): string => `Tidak ada lagi sejak ${tanggal}, tetapi tidak dihapus: riwayatnya tetap tersimpan.`,
  tanggalItu: 'tanggal itu',
  tutupYa: 'Tutup unit',
  tutupSejak: 'Tidak ada lagi sejak',
  tutupAnak: (n: number): string => `${n} unit di bawahnya`,
  tutupNaik: (induk: string): string => `Naik menjadi bawahan ${induk}`,
  atasanMasing: 'atasannya masing-masing',
  tutupIkut: (n: number): string => `Ikut ditutup${n > 0 ? `, beserta ${n} jabatannya` : ''}`,
  tutupJabatan: (n: number): string => `${n} jabatan ikut ditutup.`,
  tutupPegawai: (n: number): string => `${n} pegawai dilepas dari jabatannya`,
  tutupLepas: 'Mereka menjadi belum ditempatkan sejak hari itu; riwayatnya tetap tersimpan.',
  jabatanPindah: (nama: string): string => `Pindahkan jabatan ${nama}`,
  jabatanPindahRinci: 'Pemegangnya ikut pindah bersama jabatannya.',
  keUnit: 'Ke unit',
  pindahkan: 'Pindahkan',
  jabatanHapus: (nama: string): string => `Hapus jabatan ${nama}?`
} as const

/** Keys of the chart beside those of its actions. */
export const teksPintasanBagan = [
  { arti: 'Berpindah dari unit ke unit', keys: '← ↑ ↓ →' },
  { arti: 'Tambah atau lepas pilihan', keys: 'Ctrl+klik' },
  { arti: 'Tambah pilihan ke tetangganya', keys: 'Shift+panah' },
  { arti: 'Menu unit', keys: 'Shift+F10' },
  { arti: 'Bagan atau tabel', keys: 'F6' },
  { arti: 'Cari dan jalankan tindakan', keys: '/' }
] as const
