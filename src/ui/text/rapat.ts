import { SEBUTAN_PUTUSAN } from '../../domain/mutasi/berita-acara'
import type { PutusanRapat } from '../../domain/mutasi/keputusan-rapat'

/** Words of the meeting on the projector. */
export const teksRapat = {
  judul: 'Rapat',
  buka: 'Rapat',
  bukaRinci: 'Bahas satu per satu di layar proyektor',
  keluar: 'Keluar dari rapat',
  pilihRencana: 'Pilih rencana yang dirapatkan',
  pilihRencanaRinci: 'Buka rencananya, lalu tekan Rapat.',
  kemajuan: (putus: number, semua: number): string => `${putus} dari ${semua} diputuskan`,
  ke: (ke: number, semua: number): string => `Jabatan ${ke} dari ${semua}`,
  nihil: 'Tidak ada yang perlu dibahas',
  nihilRinci: 'Susun dahulu langkah dalam rencana ini; setiap jabatan yang diisi atau dikosongkan menjadi acara rapat.',
  keRencana: 'Kembali ke rencana',
  terkunci: 'Rencana ini tidak dapat diubah lagi. Yang tampil adalah hasil rapat.',

  kunci: 'Jabatan kunci',
  pejabat: (nama: string): string => `Pejabat sekarang: ${nama}`,
  tanpaPejabat: 'Tidak ada pejabat definitif',
  rantai: (n: number): string => `Rantai ${n}`,
  lingkaran: (n: number): string => `Lingkaran ${n}`,
  rantaiLagi: (n: number): string => `${n} jabatan lagi`,
  rantaiBalik: 'kembali ke awal',

  calon: 'Calon',
  calonKe: (n: number): string => `Calon ${n}`,
  bukaNama: (n: number): string => `Buka nama calon ${n}`,
  pilih: (nama: string): string => `Pilih ${nama}`,
  diusulkan: 'Diusulkan',
  nilai: 'Nilai',
  peringkat: (n: number, dari: string): string => `peringkat ${n} dari ${dari}`,
  bukanPeringkat: 'di luar peringkat',
  tombolBuka: (n: number): string => `Tekan ${n}`,
  klikBuka: 'Klik untuk membuka',
  rincian: 'Rincian nilai',
  tutupRincian: 'Tutup rincian',
  tanpaTemuan: 'Lolos semua ketentuan',
  temuanLain: (n: number): string => `${n} temuan lain ada di rincian`,
  dikesampingkan: 'dikesampingkan',
  tanpaCalon: 'Belum ada usulan, dan tidak ada calon lain yang memenuhi syarat.',
  menghitung: 'Mencari calon…',
  calonLagi: (n: number): string => `Tampilkan ${n} calon lagi`,
  pangkat: 'Pangkat',
  masa: 'Menjabat',
  predikat: 'Predikat',
  talenta: 'Talenta',
  usia: 'Usia',

  sebelumnya: 'Sebelumnya',
  berikutnya: 'Berikutnya',
  setujui: 'Setujui',
  tunda: 'Tunda',
  tolak: 'Tolak',
  pilihDulu: 'Buka satu calon untuk memutuskan',
  pilihUsulan: 'Pilih calon yang diusulkan untuk menolaknya',
  usang: 'Rencana sudah berubah sejak putusan ini; putuskan kembali.',
  oleh: (oleh: string, waktu: string): string => `${oleh}, ${waktu}`,

  setujuiJudul: (nama: string, jabatan: string): string => `Setujui ${nama} sebagai ${jabatan}`,
  tundaJudul: (jabatan: string): string => `Tunda ${jabatan}`,
  tolakJudul: (nama: string, jabatan: string): string => `Tolak usulan ${nama} untuk ${jabatan}`,
  gugur: (nama: string): string => `Usulan ${nama} untuk jabatan ini gugur dan dicatat.`,
  pindahUsulan: (jabatan: string): string => `Usulannya ke ${jabatan} ikut gugur.`,
  blok: (n: number): string => `${n} temuan BLOK harus diselesaikan atau dikesampingkan sebelum rencana maju.`,
  alasan: 'Alasan',
  alasanBoleh: 'Alasan (boleh kosong)',
  diputuskanOleh: 'Diputuskan oleh',
  mufakat: 'Tim Penilai Kinerja',
  batal: 'Batal',

  panel: 'Panel',
  agenda: 'Agenda',
  jalannya: 'Putusan',
  catatan: 'Catatan',
  tim: 'Tim',
  belumDiputus: 'Belum diputuskan',
  jalannyaNihil: 'Belum ada putusan.',
  urungkan: 'Urungkan',
  urungkanApa: (label: string): string => `Urungkan: ${label}`,
  untuk: (jabatan: string): string => `untuk ${jabatan}`,
  catatanRinci: 'Tersimpan bersama rencana.',
  catatanSimpan: 'Simpan catatan',
  timRinci: 'Nama-nama ini ditawarkan saat memutuskan. Ketik satu nama lalu Enter.',
  timLabel: 'Anggota Tim Penilai Kinerja',
  timTambah: 'Tambah anggota',
  timGenap: 'Jumlah anggota sebaiknya ganjil.',

  tirai: 'Tirai',
  tiraiRinci: 'Layar ditutup sementara.',
  tiraiBuka: 'Tekan B atau klik untuk membuka kembali',

  hasil: 'Hasil rapat',
  keRapat: 'Kembali ke rapat',
  keTahap: 'Ke tahap rencana',
  jumlahPutusan: (n: number, putusan: string): string => `${n} ${putusan.toLowerCase()}`,
  kolom: {
    nomor: 'No.',
    jabatan: 'Jabatan',
    semula: 'Pejabat semula',
    dibahas: 'Calon yang dibahas',
    putusan: 'Putusan',
    ditetapkan: 'Ditetapkan',
    alasan: 'Alasan',
    oleh: 'Diputuskan oleh'
  },
  dikesampingkanJudul: 'Temuan yang dikesampingkan',

  pintasan: {
    geser: 'Jabatan sebelumnya, berikutnya',
    buka: 'Buka atau pilih calon',
    rincian: 'Rincian nilai',
    panel: 'Panel agenda',
    hasil: 'Hasil rapat',
    penuh: 'Layar penuh'
  }
} as const

/** What is done to a post, as a button says it. */
export const labelPutus: Readonly<Record<PutusanRapat, string>> = {
  DISETUJUI: teksRapat.setujui,
  DITUNDA: teksRapat.tunda,
  DITOLAK: teksRapat.tolak
}

/** What was decided, as people read it. */
export const labelPutusan: Readonly<Record<PutusanRapat, string>> = SEBUTAN_PUTUSAN

/** Reasons offered at a click. */
export const alasanLazim: Readonly<Record<PutusanRapat, readonly string[]>> = {
  DISETUJUI: ['Mufakat rapat', 'Nilai tertinggi', 'Berpengalaman pada bidang ini', 'Sesuai kompetensi', 'Penyegaran organisasi'],
  DITUNDA: ['Menunggu hasil uji kompetensi', 'Menunggu rekomendasi', 'Perlu calon pembanding', 'Belum mencapai mufakat'],
  DITOLAK: ['Ada calon yang lebih sesuai', 'Kompetensi tidak sesuai', 'Masih diperlukan pada jabatan sekarang', 'Masa jabatan belum cukup']
}
