import type { Periode } from '../abk/abk'

/** A task of the sample: what is done, what comes of it, how often it recurs, minutes for one, and its share of the work. */
export type BarisTugas = readonly [uraian: string, hasil: string, periode: Periode, menit: number, bagian: number]

/** Invented tasks of jabatan fungsional and pelaksana by the name of the post without its jenjang. */
export const TUGAS_CONTOH: Readonly<Record<string, readonly BarisTugas[]>> = {
  'Analis SDM Aparatur': [
    ['Menelaah usul mutasi pegawai antarperangkat daerah', 'Telaahan', 'MINGGU', 180, 22],
    ['Memeriksa kelengkapan berkas kenaikan pangkat', 'Berkas', 'BULAN', 45, 20],
    ['Menyusun analisis kebutuhan jabatan perangkat daerah', 'Dokumen', 'TRIWULAN', 960, 12],
    ['Menyiapkan bahan sidang tim penilai kinerja', 'Bahan', 'BULAN', 300, 14],
    ['Mengonsep keputusan mutasi dan promosi', 'Naskah', 'BULAN', 60, 18],
    ['Memberi konsultasi kepegawaian kepada perangkat daerah', 'Konsultasi', 'MINGGU', 60, 8],
    ['Menyusun laporan pelaksanaan mutasi', 'Laporan', 'TRIWULAN', 480, 6]
  ],
  'Assessor SDM Aparatur': [
    ['Menyusun rencana uji kompetensi', 'Dokumen', 'TRIWULAN', 600, 8],
    ['Mengamati peserta simulasi uji kompetensi', 'Peserta', 'MINGGU', 240, 30],
    ['Mewawancarai peserta uji kompetensi', 'Peserta', 'MINGGU', 120, 22],
    ['Mengolah hasil penilaian kompetensi', 'Hasil', 'MINGGU', 180, 24],
    ['Menyampaikan umpan balik kepada peserta', 'Peserta', 'BULAN', 60, 8],
    ['Menyusun laporan profil kompetensi', 'Laporan', 'TRIWULAN', 720, 8]
  ],
  'Pranata Komputer': [
    ['Memantau kinerja layanan aplikasi', 'Catatan', 'HARI', 45, 20],
    ['Menangani gangguan aplikasi dan jaringan', 'Tiket', 'MINGGU', 90, 26],
    ['Mengembangkan modul aplikasi layanan', 'Modul', 'TRIWULAN', 2400, 24],
    ['Memutakhirkan basis data', 'Pemutakhiran', 'MINGGU', 120, 14],
    ['Membuat cadangan data', 'Cadangan', 'MINGGU', 60, 6],
    ['Menyusun petunjuk penggunaan aplikasi', 'Dokumen', 'SEMESTER', 900, 4],
    ['Memberi bimbingan pemakaian aplikasi', 'Kegiatan', 'BULAN', 240, 6]
  ],
  'Pranata Hubungan Masyarakat': [
    ['Meliput kegiatan pemerintah kota', 'Liputan', 'MINGGU', 180, 30],
    ['Menulis siaran pers', 'Naskah', 'MINGGU', 120, 22],
    ['Mengelola akun media sosial resmi', 'Unggahan', 'HARI', 30, 22],
    ['Memantau pemberitaan media', 'Kliping', 'HARI', 25, 16],
    ['Menyiapkan konferensi pers', 'Kegiatan', 'BULAN', 300, 10]
  ],
  Sandiman: [
    ['Memantau keamanan jaringan informasi', 'Catatan', 'HARI', 60, 34],
    ['Mengamankan pengiriman dokumen rahasia', 'Dokumen', 'MINGGU', 45, 18],
    ['Memeriksa kerentanan sistem elektronik', 'Laporan', 'BULAN', 480, 24],
    ['Menangani insiden keamanan informasi', 'Insiden', 'TRIWULAN', 600, 12],
    ['Menerbitkan sertifikat elektronik', 'Sertifikat', 'BULAN', 20, 12]
  ],
  'Administrator Database Kependudukan': [
    ['Memeriksa kesesuaian data penduduk', 'Data', 'HARI', 6, 30],
    ['Memperbaiki data ganda dan anomali', 'Data', 'HARI', 12, 26],
    ['Menyinkronkan basis data dengan pusat', 'Sinkronisasi', 'MINGGU', 90, 12],
    ['Melayani permintaan pemanfaatan data', 'Layanan', 'MINGGU', 60, 16],
    ['Menyusun statistik kependudukan', 'Laporan', 'TRIWULAN', 900, 8],
    ['Memelihara perangkat perekaman', 'Perangkat', 'BULAN', 60, 8]
  ],
  Dokter: [
    ['Memeriksa dan mengobati pasien rawat jalan', 'Pasien', 'HARI', 12, 58],
    ['Melakukan tindakan medis kecil', 'Tindakan', 'MINGGU', 30, 12],
    ['Memberi rujukan dan surat keterangan', 'Surat', 'HARI', 8, 10],
    ['Melayani pasien gawat darurat', 'Pasien', 'MINGGU', 45, 12],
    ['Menyuluh kesehatan di masyarakat', 'Kegiatan', 'BULAN', 180, 5],
    ['Menyusun laporan pelayanan medis', 'Laporan', 'BULAN', 240, 3]
  ],
  Perawat: [
    ['Melakukan pengkajian keperawatan', 'Pasien', 'HARI', 10, 28],
    ['Memberi asuhan keperawatan', 'Pasien', 'HARI', 15, 34],
    ['Merawat luka dan memasang infus', 'Tindakan', 'HARI', 20, 14],
    ['Melayani imunisasi dan posyandu', 'Kegiatan', 'MINGGU', 180, 10],
    ['Mengunjungi pasien di rumah', 'Kunjungan', 'MINGGU', 90, 9],
    ['Mencatat asuhan pada rekam medis', 'Catatan', 'HARI', 5, 5]
  ],
  Bidan: [
    ['Memeriksa ibu hamil', 'Ibu', 'HARI', 20, 30],
    ['Menolong persalinan', 'Persalinan', 'BULAN', 360, 20],
    ['Memantau ibu nifas dan bayi baru lahir', 'Kunjungan', 'MINGGU', 60, 18],
    ['Melayani keluarga berencana', 'Peserta', 'HARI', 20, 16],
    ['Melayani posyandu balita', 'Kegiatan', 'BULAN', 240, 12],
    ['Mencatat kohort ibu dan bayi', 'Catatan', 'MINGGU', 45, 4]
  ],
  'Penelaah Teknis Kebijakan': [
    ['Menelaah bahan kebijakan teknis', 'Telaahan', 'MINGGU', 240, 36],
    ['Mengumpulkan dan mengolah data pendukung', 'Data', 'MINGGU', 150, 24],
    ['Mengonsep naskah dinas', 'Naskah', 'MINGGU', 60, 18],
    ['Menyiapkan bahan rapat', 'Bahan', 'MINGGU', 90, 12],
    ['Menyusun laporan kegiatan', 'Laporan', 'BULAN', 300, 10]
  ],
  'Pengolah Data dan Informasi': [
    ['Memasukkan data ke aplikasi', 'Data', 'HARI', 8, 40],
    ['Memeriksa kebenaran data', 'Data', 'HARI', 5, 26],
    ['Menyusun rekapitulasi data', 'Rekap', 'MINGGU', 150, 22],
    ['Menyajikan data untuk laporan', 'Sajian', 'BULAN', 240, 12]
  ],
  'Pengadministrasi Perkantoran': [
    ['Mencatat surat masuk dan keluar', 'Surat', 'HARI', 6, 34],
    ['Mengetik naskah dinas', 'Naskah', 'HARI', 20, 24],
    ['Menata arsip', 'Berkas', 'HARI', 8, 20],
    ['Mengantar surat ke perangkat daerah', 'Surat', 'HARI', 15, 14],
    ['Menyusun daftar hadir pegawai', 'Daftar', 'BULAN', 180, 8]
  ]
}

/** Invented tasks of those who lead, by the kind of their post. */
export const TUGAS_PIMPINAN: Readonly<Record<'JPT_PRATAMA' | 'ADMINISTRATOR' | 'PENGAWAS', readonly BarisTugas[]>> = {
  JPT_PRATAMA: [
    ['Merumuskan kebijakan dan program perangkat daerah', 'Dokumen', 'TRIWULAN', 1800, 14],
    ['Memimpin rapat koordinasi', 'Rapat', 'MINGGU', 120, 26],
    ['Memeriksa dan menandatangani naskah dinas', 'Naskah', 'HARI', 6, 20],
    ['Membina kinerja bawahan', 'Kegiatan', 'BULAN', 300, 14],
    ['Menghadap dan melapor kepada wali kota', 'Laporan', 'MINGGU', 90, 16],
    ['Mengevaluasi pelaksanaan program', 'Laporan', 'TRIWULAN', 1200, 10]
  ],
  ADMINISTRATOR: [
    ['Menyusun rencana kerja bidang', 'Dokumen', 'TRIWULAN', 1200, 12],
    ['Membagi dan mengarahkan tugas bawahan', 'Arahan', 'HARI', 30, 24],
    ['Memeriksa konsep naskah dinas', 'Naskah', 'HARI', 12, 22],
    ['Memimpin dan mengikuti rapat teknis', 'Rapat', 'MINGGU', 120, 22],
    ['Menilai kinerja bawahan', 'Penilaian', 'BULAN', 120, 8],
    ['Menyusun laporan pelaksanaan kegiatan', 'Laporan', 'BULAN', 480, 12]
  ],
  PENGAWAS: [
    ['Menyusun rencana kegiatan', 'Dokumen', 'TRIWULAN', 900, 10],
    ['Membimbing pelaksanaan tugas bawahan', 'Arahan', 'HARI', 30, 24],
    ['Mengoreksi konsep surat dan laporan', 'Naskah', 'HARI', 15, 26],
    ['Melayani keperluan pegawai dan tamu', 'Layanan', 'HARI', 15, 18],
    ['Menyusun pertanggungjawaban kegiatan', 'Laporan', 'BULAN', 600, 14],
    ['Menilai kinerja bawahan', 'Penilaian', 'BULAN', 90, 8]
  ]
}
