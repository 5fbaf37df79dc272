import type { LingkupAturan } from '../../domain/ketentuan/bab-ketentuan'
import type { JenisMasaLarangan } from '../../domain/mutasi/masa-larangan'

/** Words of the settings screen. */
export const teksKetentuan = {
  tab: { ATURAN: 'Aturan dan angka', LARANGAN: 'Masa larangan' },
  cari: 'Cari nomor, aturan, atau dasar hukum',
  saring: { SEMUA: 'Semua', DIUBAH: 'Diubah', DICEK: 'Perlu dicek' },
  saringLabel: 'Tampilkan ketentuan',
  daftar: 'Daftar ketentuan',
  nihil: 'Tidak ada yang cocok.',
  tanpaAngka: 'tanpa angka',
  jumlahButir: (jumlah: number): string => `${jumlah} angka`,
  diubah: 'Diubah',
  nanti: 'Akan berubah',
  perluDicek: 'Perlu dicek',
  perluDicekRinci: 'Sumber hukum atau angkanya belum dicocokkan dengan naskah peraturannya. Periksa sebelum dijadikan pegangan.',
  pilih: 'Pilih aturan di sebelah kiri untuk melihat isi, dasar hukum, dan angkanya.',
  dasar: 'Dasar hukum',
  lingkup: 'Yang diperiksa',
  penagihan: 'Ditagih',
  ditagihSejakUsulan: 'Tampil sejak simulasi; sejak usulan, blok harus diselesaikan atau dikesampingkan.',
  ditagihFinal: 'Peringatan sampai tahap akhir; saat SK disusun menjadi blok.',
  kelompok: 'Kelompok ketentuan',
  tanpaSetelan: 'Aturan ini tidak mempunyai angka yang dapat diubah.',
  bawaan: 'Bawaan',
  berlaku: 'Berlaku',
  sejakSemula: 'sejak semula',
  sejak: (hari: string): string => `sejak ${hari}`,
  mulai: (hari: string): string => `mulai ${hari}`,
  sampai: (hari: string): string => `sampai sebelum ${hari}`,
  ubah: 'Ubah…',
  kembalikan: 'Kembalikan ke bawaan…',
  riwayat: 'Riwayat',
  riwayatTutup: 'Tutup riwayat',
  riwayatNilai: 'Nilai dan masa berlakunya',
  riwayatJejak: 'Yang mengubah',
  riwayatNihil: 'Belum pernah diubah lewat layar ini.',
  bukaAbk: 'Buka Pengaturan ABK'
} as const

/** What a rule looks at. */
export const labelLingkup: Readonly<Record<LingkupAturan, string>> = {
  ORANG: 'Orang untuk jabatan tujuannya; juga menyaring calon',
  LANGKAH: 'Langkah di antara langkah lain dan persetujuan rencana',
  RENCANA: 'Rencana secara keseluruhan'
}

/** Words of the dialogs of a setting. */
export const teksNilai = {
  ubah: 'Ubah ketentuan',
  nilai: 'Nilai baru',
  mulai: 'Berlaku mulai',
  mulaiRinci: 'Rencana diperiksa dengan nilai yang berlaku pada TMT-nya.',
  dasar: 'Dasar hukum',
  dasarContoh: 'Peraturan dan pasalnya',
  simpan: 'Simpan',
  batal: 'Batal',
  kembalikan: 'Kembalikan ke bawaan',
  kembalikanRinci: (nilai: string): string =>
    `Sejak tanggal itu berlaku nilai bawaan, ${nilai}. Nilai yang dijadwalkan sesudahnya dihapus.`,
  kembalikanYa: 'Kembalikan'
} as const

/** Kinds of frozen periods. */
export const labelMasaLarangan: Readonly<Record<JenisMasaLarangan, string>> = {
  PILKADA: 'Pemilihan kepala daerah',
  PELANTIKAN_KDH: 'Pelantikan kepala daerah',
  KDH_SEMENTARA: 'Kepala daerah Pj, Plt, atau Plh',
  LAINNYA: 'Lainnya'
}

/** What the days of a frozen period mean, by its kind. */
export const rinciMasaLarangan: Readonly<Record<JenisMasaLarangan, string>> = {
  PILKADA:
    'Tanggal mulai adalah hari penetapan pasangan calon, tanggal akhir adalah akhir masa jabatan. Larangan dimulai beberapa bulan sebelumnya (R-29).',
  PELANTIKAN_KDH: 'Tanggal mulai adalah hari pelantikan. Larangan berlaku beberapa bulan sesudahnya (R-30).',
  KDH_SEMENTARA: 'Selama kepala daerah bukan definitif, penggantian pejabat memerlukan persetujuan BKN (R-31).',
  LAINNYA: 'Hari-hari yang dibebaskan kantor sendiri dari penggantian pejabat.'
}

/** Words of the calendar of frozen periods. */
export const teksLarangan = {
  pengantar: 'Rencana dengan TMT dalam masa ini memerlukan izin tertulis sebelum SK terbit.',
  tambah: 'Tambah masa larangan',
  ubah: 'Ubah masa larangan',
  nihil: 'Belum ada masa larangan yang tercatat.',
  nihilRinci: 'Catat tahapan pemilihan dan pelantikan kepala daerah agar rencana rotasi diperiksa terhadapnya.',
  pita: 'Dua puluh empat bulan ke depan',
  pitaRencana: 'TMT rencana',
  pitaRencanaNihil: 'Tidak ada rencana dengan TMT dalam waktu ini.',
  nama: 'Nama',
  jenis: 'Jenis',
  mulai: 'Tanggal mulai',
  sampai: 'Tanggal akhir',
  sampaiRinci: 'Hari terakhir. Kosong berarti belum diketahui atau dihitung sendiri.',
  dasar: 'Dasar hukum',
  berlaku: 'Larangan berlaku',
  tanpaAkhir: 'belum ditentukan',
  rencana: 'Rencana yang terkena',
  rencanaNihil: 'Tidak ada',
  sedang: 'Sedang berlaku',
  lewat: 'Sudah lewat',
  aksiUbah: (nama: string): string => `Ubah ${nama}`,
  aksiHapus: (nama: string): string => `Hapus ${nama}`,
  terkena: (nama: string, hari: string): string => `${nama}, TMT ${hari}, dalam masa larangan`,
  bebas: (nama: string, hari: string): string => `${nama}, TMT ${hari}`,
  simpan: 'Simpan',
  batal: 'Batal'
} as const
