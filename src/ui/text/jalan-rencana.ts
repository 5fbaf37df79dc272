import type { JenisRencana, StatusRencana } from '../../domain/mutasi/rencana'
import { SEBUTAN_TINDAK_LANJUT } from '../../domain/mutasi/sebutan-izin'
import { SEBUTAN_JENIS_RENCANA, SEBUTAN_STATUS_RENCANA } from '../../domain/mutasi/sebutan-rencana'
import type { UkuranRencana } from '../../domain/mutasi/skor-rencana'
import type { JenisTindakLanjut } from '../../domain/mutasi/tindak-lanjut'

/** Statuses of a plan, as people read them. */
export const labelStatusRencana: Readonly<Record<StatusRencana, string>> = SEBUTAN_STATUS_RENCANA

/** Kinds of plans, as people read them. */
export const labelJenisRencana: Readonly<Record<JenisRencana, string>> = SEBUTAN_JENIS_RENCANA

/** What each kind of plan is for, in one sentence. */
export const artiJenisRencana: Readonly<Record<JenisRencana, string>> = {
  ROTASI: 'Memindahkan pejabat antarjabatan setingkat, dengan rantai dan tukar tempat.',
  PROMOSI: 'Mengangkat ke jabatan yang lebih tinggi; rekomendasi dan persetujuan ikut ditagih.',
  PENGISIAN: 'Mengisi jabatan yang kosong atau segera kosong.',
  PENATAAN: 'Mengukuhkan pejabat setelah susunan organisasi berubah.'
}

/** What is done at each stage. */
export const artiStatusRencana: Readonly<Record<StatusRencana, string>> = {
  DRAF: 'Inventarisasi jabatan kosong, lebih dari lima tahun, dan menjelang pensiun.',
  USULAN: 'Usulan perangkat daerah atau telaahan staf.',
  SIMULASI: 'Nama disusun dan diperiksa aturannya.',
  UJI: 'Uji kompetensi atau job fit untuk JPT.',
  SIDANG: 'Tim Penilai Kinerja bersidang; temuan BLOK harus selesai.',
  DISETUJUI_PPK: 'Wali Kota menyetujui nama; langkah terkunci.',
  PERTEK: 'Permohonan pertimbangan teknis dan persetujuan lain.',
  SK_TERBIT: 'SK bernomor; rencana dapat diterapkan.',
  UNDANGAN: 'Undangan pelantikan, paling lambat satu hari kerja sebelumnya.',
  DILANTIK: 'Pelantikan dan sumpah jabatan.',
  SPMT: 'Pejabat melaksanakan tugas di tempat baru.',
  SELESAI: 'SIASN diperbarui dan semua tindak lanjut selesai.'
}

/** Papers named in the form of a stage. */
export const labelDokumenTahap: Readonly<Record<StatusRencana, string>> = {
  DRAF: 'Dokumen',
  USULAN: 'Nomor surat usulan atau telaahan',
  SIMULASI: 'Dokumen (bila ada)',
  UJI: 'Nomor laporan hasil uji',
  SIDANG: 'Nomor berita acara sidang',
  DISETUJUI_PPK: 'Nomor nota persetujuan',
  PERTEK: 'Nomor surat permohonan',
  SK_TERBIT: 'Nomor SK',
  UNDANGAN: 'Nomor undangan',
  DILANTIK: 'Nomor berita acara pelantikan',
  SPMT: 'Dokumen (bila ada)',
  SELESAI: 'Dokumen (bila ada)'
}

/** Day of a stage, as its form asks for it. */
export const labelTanggalTahap = (status: StatusRencana): string => TANGGAL_TAHAP[status] ?? 'Tanggal'

const TANGGAL_TAHAP: Readonly<Partial<Record<StatusRencana, string>>> = { SK_TERBIT: 'Tanggal SK', DILANTIK: 'Tanggal pelantikan' }

/** Measures of a scenario, as its table names them. */
export const labelUkuran: Readonly<Record<UkuranRencana, string>> = {
  blok: 'Temuan BLOK',
  peringatan: 'Peringatan',
  kunciKosong: 'Jabatan kunci kosong',
  jabatanKosong: 'Jabatan struktural kosong',
  kecocokan: 'Rata-rata kecocokan',
  lamaTeratasi: 'Lebih dari 5 tahun, dipindahkan',
  promosi: 'Promosi',
  rotasi: 'Rotasi',
  demosi: 'Demosi',
  perempuan: 'Perempuan dalam jabatan struktural',
  orang: 'Orang yang bergerak',
  rantaiTerpanjang: 'Rantai terpanjang',
  tunjangan: 'Selisih tunjangan struktural per bulan'
}

/** What remains to be done after the pelantikan, as people read it. */
export const labelTindakLanjut: Readonly<Record<JenisTindakLanjut, string>> = SEBUTAN_TINDAK_LANJUT

/** Words of the way of a plan: list, head, stages, approvals, scenarios, application and follow-up. */
export const teksJalan = {
  cari: 'Cari rencana',
  cariNihil: 'Tidak ada rencana yang cocok.',
  aktif: 'Berjalan',
  arsip: 'Arsip',
  daftarMana: 'Rencana yang ditampilkan',
  arsipNihil: 'Arsip masih kosong.',
  tahapKe: (n: number, dari: number): string => `tahap ${n} dari ${dari}`,
  skenario: (huruf: string): string => `Skenario ${huruf}`,
  skenarioSebanyak: (n: number): string => `${n} skenario`,
  tindakan: (nama: string): string => `Tindakan untuk ${nama}`,
  salin: 'Salin sebagai rencana baru…',
  salinJudul: 'Salin rencana',
  salinRinci: 'Persetujuan dan pengesampingan dimulai lagi.',
  salinJumlah: (ikut: number, semua: number): string =>
    ikut === semua ? `Semua ${semua} langkah ikut disalin.` : `${ikut} dari ${semua} langkah ikut disalin.`,
  salinTinggal: 'Yang sudah diterapkan dan yang tidak cocok lagi dengan data tidak ikut.',
  salinNihil: 'Tidak ada langkah yang dapat disalin: yang sudah diterapkan dan yang tidak cocok lagi dengan data tidak ikut.',
  namaSalinan: (nama: string): string => `${nama} (salinan)`.slice(0, 120),
  salinYa: 'Salin',
  arsipkan: 'Arsipkan',
  keluarkan: 'Keluarkan dari arsip',

  jenis: 'Jenis rencana',
  horizon: 'Cakrawala pensiun',
  horizonRinci: 'Jabatan yang pejabatnya mencapai BUP dalam waktu ini ikut membuka rantai.',
  horizonPilihan: (bulan: number): string => (bulan === 0 ? 'Hanya pada TMT' : `${bulan} bulan sesudah TMT`),
  catatan: 'Catatan (bila ada)',
  yangKosong: (n: number, kunci: number): string =>
    n === 0
      ? 'Tidak ada jabatan struktural yang kosong pada TMT.'
      : `${n} jabatan struktural kosong pada TMT${kunci > 0 ? `, ${kunci} di antaranya jabatan kunci` : ''}:`,
  danLain: (n: number): string => `dan ${n} lainnya`,
  ubah: 'Ubah rencana…',
  ubahJudul: 'Ubah rencana',
  simpan: 'Simpan',

  pilihSkenario: 'Skenario',
  tambahSkenario: 'Tambah skenario',
  tambahSkenarioRinci: 'Salin langkah ini sebagai skenario berikutnya',
  tahapan: 'Tahapan',
  tahapanRencana: (nama: string): string => `Tahapan ${nama}`,
  berikut: 'Tahap berikut',
  majuKe: (status: string): string => `Lanjutkan ke ${status}`,
  mundur: 'Kembalikan ke tahap sebelumnya',
  mundurKe: 'Kembali ke tahap',
  mundurAlasan: 'Alasan dikembalikan',
  mundurYa: 'Kembalikan',
  mundurTidak: 'Sebagian langkah sudah diterapkan pada data pegawai, jadi rencana tidak dapat kembali ke tahap sebelum SK.',
  tanggalLantikRencana: 'Tanggal pelantikan',
  oleh: 'Dicatat oleh',
  tertahan: 'Yang masih menahan',
  perhatikan: 'Perlu diperhatikan',
  bebas: 'Tidak ada yang menahan.',
  perbaiki: 'Lihat',
  skBelumTahap: (status: string): string =>
    `Nomor sudah tercatat, tetapi rencana masih pada tahap ${status}: syarat tahap SK belum lengkap.`,
  bukaRencana: 'Buka rencana',
  sudahSelesai: 'Rencana ini sudah sampai tahap akhir.',
  dibuat: (waktu: string): string => `dibuat ${waktu}`,
  kini: 'sekarang',
  dilewati: 'dilewati',
  arsipTerkunci: 'Rencana ini ada di arsip: hanya untuk dilihat.',
  tmtLama: ({ tmt, jumlah, dari }: { readonly tmt: string; readonly jumlah: string; readonly dari: string }): string =>
    `${jumlah} dari ${dari} jabatan tampak KOSONG karena TMT rencana (${tmt}) mendahului data: pejabatnya baru tercatat sesudah hari itu.`,
  tmtHariIni: (hari: string): string => `Pakai TMT hari ini (${hari})`,
  namaTerkunci: 'Nama sudah ditetapkan; langkah tidak dapat diubah lagi pada tahap ini.',

  tabKelengkapan: 'Kelengkapan',
  kelengkapanNihil: 'Tidak ada persetujuan yang dipersyaratkan',
  kelengkapanNihilRinci: 'Langkah dalam rencana ini tidak memerlukan persetujuan dari luar.',
  kelengkapanRinci: (terisi: number, semua: number): string =>
    `${terisi} dari ${semua} nomor sudah terisi. Semua harus terisi sebelum SK terbit.`,
  nomor: 'Nomor',
  tanggal: 'Tanggal',
  hapusNomor: (judul: string): string => `Hapus nomor ${judul}`,
  larangan: 'Masa larangan',
  laranganKena: (nama: string, mulai: string, sampai: string | null): string =>
    `TMT jatuh dalam masa “${nama}” (${mulai} sampai ${sampai ?? 'belum ditentukan'}).`,
  laranganBebas: 'TMT tidak jatuh dalam masa larangan.',

  tampilanSkenario: 'Skenario',
  skenarioSatu: 'Baru ada satu skenario',
  skenarioSatuRinci: 'Tambah skenario untuk membandingkan susunan lain dengan TMT yang sama, lalu pilih yang diteruskan.',
  ukuran: 'Ukuran',
  terbaik: 'Terbaik',
  pilih: 'Teruskan yang ini',
  pilihRinci: 'Skenario lain masuk arsip.',
  buka: 'Buka',
  sedangDibuka: 'Sedang dibuka',
  perbedaan: 'Yang berbeda',
  perbedaanNihil: 'Semua skenario menempatkan orang yang sama.',
  jabatan: 'Jabatan',
  kosong: 'kosong',
  daripada: (n: number): string => `semula ${n}`,

  terapkan: 'Terapkan…',
  terapkanJudul: 'Terapkan rencana pada data pegawai',
  terapkanRinci: 'Hilangkan centang bagi yang tidak hadir pada pelantikan; mereka dapat diterapkan kemudian.',
  nomorSk: 'Nomor SK',
  mulaiLain: 'Berlaku mulai (bila bukan TMT)',
  mulaiLainRinci: 'Untuk yang dilantik menyusul.',
  pilihSemua: 'Semua',
  sudahDiterapkan: 'Sudah diterapkan',
  akanDitulis: 'Yang akan ditulis',
  ringkas: (baru: number, akhir: number, plt: number): string =>
    [`${baru} penempatan baru`, `${akhir} jabatan lama berakhir`, ...(plt > 0 ? [`${plt} Plt./Plh. berakhir`] : [])].join(', '),
  terapkanYa: (n: number): string => `Terapkan ${n} langkah`,
  terapkanSemuaSudah: 'Semua langkah sudah diterapkan.',
  sebagianDiterapkan: (n: number, dari: number): string => `${n} dari ${dari} langkah sudah diterapkan.`,
  berlaku: (tanggal: string): string => `berlaku ${tanggal}`,
  ruangTunggu: 'dilepas',
  tanpaJabatan: 'tanpa jabatan',

  tabTindakLanjut: 'Tindak lanjut',
  hanyaTerbuka: 'Hanya yang belum selesai',
  tindakLanjutSelesai: 'Semua tindak lanjut sudah selesai.',
  tindakLanjutRinci: (selesai: number, semua: number): string => `${selesai} dari ${semua} selesai`,
  tandai: (jenis: string, nama: string): string => `${jenis} ${nama} selesai`,
  nomorDari: (jenis: string, nama: string): string => `Nomor ${jenis} ${nama}`,
  tanggalDari: (jenis: string, nama: string): string => `Tanggal ${jenis} ${nama}`,
  batal: 'Batal'
} as const
