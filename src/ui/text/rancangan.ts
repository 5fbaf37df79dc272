import type { JenisPerubahan } from '../../domain/rancangan/perubahan-unor'
import type { StatusRancangan } from '../../domain/rancangan/rancangan'
import { angka } from '../lib/format'

/** Words of the screens of drafts: the list, the comparison, and the head and tray on the chart. */
export const teksRancangan = {
  daftar: 'Rancangan SOTK',
  daftarRinci: 'Susun organisasi yang baru tanpa menyentuh yang berlaku, lalu bandingkan dan terapkan.',
  nihil: 'Belum ada rancangan',
  nihilRinci:
    'Rancangan adalah susunan organisasi yang masih direncanakan: setiap perubahan dicatat sebagai usulan dan data resmi tidak berubah. Setelah disetujui, semua usulan diterapkan sekaligus pada TMT-nya.',
  baru: 'Rancangan baru',
  ubah: 'Ubah rancangan',
  salin: 'Salin rancangan',
  hapus: 'Hapus rancangan',
  hapusTanya: (nama: string): string => `Hapus rancangan “${nama}”?`,
  hapusRinci: (usulan: number): string =>
    usulan === 0
      ? 'Rancangan ini belum berisi usulan. Penghapusan masih dapat diurungkan.'
      : `${angka(usulan)} usulan di dalamnya ikut terhapus. Data organisasi tidak berubah, dan penghapusan masih dapat diurungkan.`,
  tindakan: (nama: string): string => `Tindakan untuk ${nama}`,
  nama: 'Nama rancangan',
  namaContoh: 'misalnya Penyederhanaan SOTK 2027',
  namaSalinan: (nama: string): string => `Salinan ${nama}`,
  tmt: 'TMT',
  tmtRinci: 'Hari susunan baru mulai berlaku.',
  catatan: 'Catatan',
  catatanContoh: 'Dasar, usulan siapa, hal yang perlu diingat',
  mulaiDari: 'Mulai dari',
  dariBerlaku: 'Organisasi yang berlaku sekarang',
  dariSalinan: (nama: string): string => `Salinan ${nama}`,
  buat: 'Buat rancangan',
  simpan: 'Simpan',
  batal: 'Batal',
  usulanSebanyak: (n: number): string => (n === 0 ? 'belum ada usulan' : `${angka(n)} usulan`),
  konflikSebanyak: (n: number): string => `${angka(n)} tidak cocok dengan data`,
  dibuat: (waktu: string): string => `dibuat ${waktu}`,
  diterapkanPada: (waktu: string): string => `diterapkan ${waktu}`,
  pilihUntukBanding: (nama: string): string => `Bandingkan ${nama}`,

  banding: 'Perbandingan rancangan',
  bandingkan: 'Bandingkan',
  bandingkanSebanyak: (n: number): string => (n === 0 ? 'Bandingkan' : `Bandingkan (${n})`),
  bandingRinci: 'Angka setiap rancangan pada TMT-nya, dengan selisih terhadap organisasi sekarang.',
  bandingNihil: 'Belum ada rancangan yang dipilih',
  bandingNihilRinci: 'Pilih satu atau beberapa rancangan untuk melihat angkanya berdampingan dengan organisasi sekarang.',
  pilihRancangan: 'Rancangan yang dibandingkan',
  tambahKolom: 'Tambah rancangan…',
  ukuran: 'Ukuran',
  sekarang: 'Sekarang',
  per: (tanggal: string): string => `per ${tanggal}`,
  bukaDiBagan: 'Buka di bagan',
  keDaftar: 'Semua rancangan',
  dilewati: (n: number): string => `${angka(n)} usulan dilewati`,
  dilewatiRinci: 'Tidak cocok dengan data; tidak ikut dihitung.',
  tetap: 'tetap',
  jutaRupiah: 'juta rupiah',
  keluarkan: (nama: string): string => `Keluarkan ${nama} dari perbandingan`,
  penuh: 'Sudah delapan rancangan; keluarkan satu dahulu.',

  tandaRancangan: 'Rancangan',
  tandaRancanganRinci: 'Yang terlihat di sini baru rencana. Data organisasi yang berlaku tidak berubah.',
  tutup: 'Tutup rancangan, kembali ke organisasi yang berlaku',
  tampilan: 'Keadaan yang ditampilkan',
  keadaan: { SEBELUM: 'Sebelum', SESUDAH: 'Sesudah', PERUBAHAN: 'Perubahan' },
  terhadapSekarang: 'Terhadap organisasi sekarang',
  angkaKepala: {
    unit: 'Unit',
    jabatan: 'Jabatan',
    kebutuhan: 'Kebutuhan',
    pimpinanKosong: 'Pimpinan kosong',
    tunjangan: 'Tunjangan/bulan'
  },
  dariKe: (judul: string, dari: string, ke: string): string => `${judul}: ${dari} → ${ke}`,
  lainnya: 'Tindakan lain',
  usulkan: 'Usulkan',
  setujui: 'Setujui',
  terapkan: 'Terapkan…',
  kembaliKeDraf: 'Kembalikan ke draf',
  batalkanPersetujuan: 'Batalkan persetujuan',
  belumAdaUsulan: 'Belum ada usulan',
  selesaikanKonflik: 'Putuskan dahulu usulan yang tidak cocok dengan data',
  masihMenunggu: 'Tempatkan dahulu unit yang masih di Ruang Tunggu',
  belumTmt: (tmt: string): string => `Dapat diterapkan mulai ${tmt}`,
  dataBergerak: (n: number): string =>
    n === 1
      ? 'Data organisasi sudah berubah sejak rancangan ini disusun: 1 usulan perlu diputuskan.'
      : `Data organisasi sudah berubah sejak rancangan ini disusun: ${angka(n)} usulan perlu diputuskan.`,
  lihatKonflik: 'Putuskan',

  terapkanJudul: (nama: string): string => `Terapkan “${nama}”?`,
  terapkanPembuka: (tmt: string): string => `Organisasi yang berlaku diganti sejak ${tmt}:`,
  terapkanPenutup: 'Semua dilakukan sekaligus dan dapat diurungkan dengan satu langkah (Ctrl+Z).',
  terapkanYa: 'Terapkan sekarang',
  jabatanBaru: (n: number): string => `${angka(n)} jabatan baru`,
  jabatanDitutup: (n: number): string => `${angka(n)} jabatan dihapus`,
  orangTanpaJabatan: (n: number): string => `${angka(n)} pegawai kehilangan jabatan dan menunggu penempatan`,

  rancang: 'Rancang SOTK',
  rancangRinci: 'Rencanakan susunan baru tanpa mengubah yang berlaku',
  lanjutkan: 'Lanjutkan rancangan',
  semua: 'Semua rancangan…',
  baruTitik: 'Rancangan baru…',

  usulanUrut: 'Usulan dalam urutan',
  usulanNihil: 'Belum ada usulan',
  usulanNihilRinci:
    'Seret unit pada bagan ke induk barunya, atau klik kanan unit untuk menambah, menutup, memecah, dan menggabungkan. Setiap perubahan menjadi satu usulan di sini.',
  usulanNihilTerkunci: 'Rancangan ini tidak berisi usulan.',
  usulanPetunjuk:
    'Klik untuk melihat rinciannya dan unitnya di bagan. Seret atau tekan Alt+↑/↓ untuk mengurutkan, Delete untuk membatalkan.',
  usulanPetunjukTerkunci: 'Klik untuk melihat rinciannya dan unitnya di bagan.',
  batalkanUsulan: (label: string): string => `Batalkan usulan: ${label}`,
  perluDiputuskan: (n: number): string => `Perlu diputuskan (${angka(n)})`,
  peringatan: 'Perlu diperhatikan',
  konflik: { TIDAK_COCOK: 'Tidak cocok', BERUBAH: 'Data berubah' },
  konflikRinci: {
    TIDAK_COCOK: 'Tidak dapat dilakukan lagi pada data sekarang. Usulan ini dilewati.',
    BERUBAH: 'Yang diubah usulan ini sudah tidak seperti waktu diusulkan.'
  },
  tetapPakai: 'Tetap pakai usulan',
  buang: 'Buang usulan',
  buangSemua: 'Buang semua yang tidak cocok',
  putuskanDiDraf: 'Kembalikan rancangan ke draf untuk memutuskannya.',
  unitDitutup: 'Ditutup oleh rancangan ini',
  rincianLain: (n: number): string => `dan ${angka(n)} perubahan lain`,
  urutBerubah: (nomor: number): string => `Sekarang urutan ke-${nomor}`
} as const

/** The way of a draft, as people read it. */
export const labelStatus: Readonly<Record<StatusRancangan, string>> = {
  DRAF: 'Draf',
  DIUSULKAN: 'Diusulkan',
  DISETUJUI: 'Disetujui',
  DITERAPKAN: 'Diterapkan'
}

/** What a draft does with units, counted: `3 unit baru`. */
export const teksPerubahan: Readonly<Record<JenisPerubahan, (n: number) => string>> = {
  BARU: (n) => `${angka(n)} unit baru`,
  DITUTUP: (n) => `${angka(n)} unit ditutup`,
  PINDAH: (n) => `${angka(n)} unit pindah induk`,
  UBAH: (n) => `${angka(n)} unit berganti nama atau bentuk`,
  JABATAN: (n) => `${angka(n)} unit berubah jabatannya`
}
