import type { KelompokLaporan } from '../../domain/laporan/laporan'

/** Words of the screen Laporan. */
export const teksLaporan = {
  bagian: 'Bagian layar Laporan',
  tab: 'Laporan'
} as const

/** Words of the catalogue of reports. */
export const teksKatalog = {
  daftar: 'Daftar laporan',
  cari: 'Cari laporan…',
  nihil: 'Tidak ada laporan dengan kata itu.',
  favorit: 'Favorit',
  favoritkan: (judul: string): string => `Jadikan favorit: ${judul}`,
  bukanFavorit: (judul: string): string => `Keluarkan dari favorit: ${judul}`,
  kelompok: {
    PEGAWAI: 'Pegawai',
    JABATAN: 'Jabatan',
    BERKALA: 'Berkala',
    MUTASI: 'Mutasi dan rotasi',
    STATISTIK: 'Statistik'
  } satisfies Record<KelompokLaporan, string>,
  belum: { RENCANA: 'Pilih rencana dahulu', PEGAWAI: 'Pilih pegawai dahulu' },
  takAda: 'Laporan ini tidak ada',
  takAdaRinci: 'Pilih laporan dari daftar di sebelah kiri.'
} as const

/** Words of the parameters of a report. */
export const teksParameter = {
  judul: 'Isian laporan',
  hariLain: 'Tanggal yang sering dipakai',
  hari: {
    HARI_INI: 'Hari ini',
    AKHIR_BULAN: 'Akhir bulan ini',
    AKHIR_TAHUN: 'Akhir tahun ini',
    TAHUN_LALU: '31 Desember tahun lalu'
  },
  seluruhKota: 'Seluruh kota',
  pilihRencana: 'Pilih rencana…',
  rencanaNihil: 'Belum ada rencana',
  cariOrang: 'Ketik nama atau NIP',
  orangNihil: 'Tidak ada yang cocok',
  baku: 'Kembalikan isian semula'
} as const

/** Words of a report on the screen. */
export const teksLembarLaporan = {
  kembali: 'Kembali',
  pratinjau: 'Pratinjau',
  keTabel: 'Kembali ke tabel',
  halamanAwal: 'Laporan ini panjang; yang tampil halaman awalnya.',
  semuaHalaman: 'Muat semua halaman',
  cetak: 'Cetak',
  ekspor: 'Ekspor',
  format: { pdf: 'PDF (.pdf)', xlsx: 'Excel (.xlsx)', csv: 'CSV (.csv)' },
  /** CSV holds one table: the others stand beside it. */
  tersimpan: (berkas: string, [satu, ...sisa]: readonly string[]): string => {
    if (satu === undefined) return `Tersimpan di ${berkas}`
    return sisa.length === 0
      ? `Tersimpan di ${berkas}, beserta tabel kedua di sebelahnya: “${satu}”`
      : `Tersimpan di ${berkas}, beserta ${sisa.length + 1} tabel lain di sebelahnya: ${[satu, ...sisa].map((nama) => `“${nama}”`).join(', ')}`
  },
  menyusun: 'Menyusun laporan…',
  cari: 'Cari dalam tabel…',
  tabel: 'Tabel laporan',
  tabelUtama: 'Daftar',
  baris: 'baris',
  urutanLaporan: 'Kembali ke urutan laporan',
  catatan: 'Catatan',
  nihil: 'Tidak ada yang perlu dicantumkan',
  nihilRinci: 'Tidak ada data yang memenuhi isian laporan ini.',
  takCocok: 'Tidak ada yang cocok',
  takCocokRinci: 'Tidak ada baris yang memuat semua kata yang dicari.'
} as const
