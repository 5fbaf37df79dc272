import type { FormatDokumen } from '../../domain/kit/document'
import type { KelompokIsian, MedanIsian } from '../../domain/naskah/isian/medan-isian'
import type { KelompokNaskah } from '../../domain/naskah/jenis-naskah'

/** Words of the screen Naskah. */
export const teksNaskah = {
  bagian: 'Bagian layar Naskah',
  rencana: 'Rencana',
  tanpaRencana: 'Tanpa rencana',
  nihil: 'Belum ada rencana untuk dibuatkan naskah',
  nihilRinci: 'Sebagian besar naskah disusun dari rencana rotasi. Naskah untuk orang yang dipilih sendiri dapat dibuat tanpa rencana.',
  keRencana: 'Buka Rencana Rotasi',
  buatTanpaRencana: 'Naskah tanpa rencana',
  daftar: 'Daftar naskah',
  kelompokNaskah: {
    USULAN: 'Usulan',
    SIDANG: 'Sidang Tim Penilai Kinerja',
    KEPUTUSAN: 'Keputusan',
    PELANTIKAN: 'Pelantikan',
    PERORANGAN: 'Untuk setiap orang',
    LAIN: 'Lainnya'
  } satisfies Record<KelompokNaskah, string>,
  takBerlaku: (n: number): string => `Tidak diperlukan pada rencana ini (${n})`,
  takBerlakuLepas: (n: number): string => `Menunggu orang dipilih (${n})`,
  salinan: (n: number): string => `${n} orang`,
  kosong: (n: number): string => `${n} isian kosong`,
  siap: 'Siap',
  terbitSemua: 'Terbit',
  terbitSebagian: (terbit: number, jumlah: number): string => `Terbit ${terbit} dari ${jumlah}`,
  wordKantor: 'Word, templat kantor',
  orang: 'Orang',
  pilihOrang: 'Pilih orang…',
  cariOrang: 'Ketik nama atau NIP',
  orangNihil: 'Tidak ada yang cocok',
  orangSebelum: 'Orang sebelumnya (Alt ←)',
  orangBerikut: 'Orang berikutnya (Alt →)',
  orangKe: (ke: number, jumlah: number): string => `${ke} dari ${jumlah}`,
  isian: 'Isian naskah',
  isianNihil: 'Naskah ini tidak meminta isian; semuanya dari data.',
  kelompokIsian: {
    NASKAH: 'Naskah ini',
    KEPUTUSAN: 'Keputusan',
    DASAR: 'Dasar',
    SIDANG: 'Sidang',
    PELANTIKAN: 'Pelantikan',
    SUMPAH: 'Sumpah/janji',
    PENANDATANGAN: 'Tanda tangan',
    KOP: 'Kop surat'
  } satisfies Record<KelompokIsian, string>,
  simpanDi: {
    KANTOR: 'untuk semua naskah',
    RENCANA: 'untuk rencana ini',
    NASKAH: 'hanya naskah ini',
    KEPUTUSAN: 'bersama naskahnya'
  } satisfies Record<MedanIsian['simpan'], string>,
  simpanDiRinci: {
    KANTOR: 'Disimpan untuk semua naskah kantor',
    RENCANA: 'Disimpan untuk semua naskah rencana ini',
    KEPUTUSAN:
      'Dipakai bersama oleh keputusan ini dan naskah yang menyebutnya; setiap keputusan yang dibuat terpisah memiliki nomor dan tanggal sendiri',
    NASKAH: 'Disimpan untuk naskah ini saja'
  } satisfies Record<MedanIsian['simpan'], string>,
  simpan: 'Simpan isian',
  tersimpanIsian: 'Isian disimpan.',
  belumDisimpan: (n: number): string => `${n} perubahan belum disimpan`,
  lengkap: 'Lengkap; tidak ada temuan.',
  lengkapBelumBernomor: 'Lengkap; nomor dan tanggal diberikan saat diterbitkan.',
  temuan: (keras: number, lain: number): string =>
    [...(keras > 0 ? [`${keras} hal harus dilengkapi`] : []), ...(lain > 0 ? [`${lain} perlu dicermati`] : [])].join(', '),
  keHalaman: (halaman: number): string => `hal. ${halaman}`,
  diRencana: 'di rencana',
  lengkapiOrang: 'Buka data orang ini',
  ekspor: 'Ekspor',
  orangIni: 'Orang ini',
  semuaOrang: (n: number): string => `Semua ${n} orang`,
  format: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } satisfies Record<FormatDokumen, string>,
  satuBerkas: (format: string): string => `${format}, satu berkas`,
  perOrang: (format: string): string => `${format}, satu berkas per orang`,
  eksporTerakhir: 'Ekspor terakhir',
  salinTempat: 'Klik untuk menyalin letak berkas',
  tempatTersalin: 'Letak berkas disalin.',
  tersimpan: (berkas: string): string => `Tersimpan: ${berkas}`,
  gagalSebagian: (n: number): string => `${n} naskah tidak dapat ditulis`,
  cetak: 'Cetak…',
  terbitkan: 'Terbitkan…',
  terbitHabis: 'Semuanya sudah terbit',
  sudahTerbit: 'Sudah terbit',
  nomorTanggal: (nomor: string, tanggal: string): string => `Nomor ${nomor}, ${tanggal}`,
  lihatKonsep: 'Lihat konsep',
  lihatTerbit: 'Lihat yang terbit',
  terbitSnapshot: 'Tampil seperti saat diterbitkan.',
  konsepData: 'Yang tampil adalah konsep dari data sekarang.',
  takPerlu: (judul: string): string => `${judul} tidak diperlukan pada rencana ini`,
  takPerluRinci: 'Rencana ini tidak memuat orang yang memerlukannya. Pilih naskah lain di sebelah kiri, atau lengkapi rencananya.',
  rencanaKosong: 'Rencana ini belum memuat pengangkatan',
  rencanaKosongRinci: 'Naskah disusun dari orang yang diangkat dalam rencana. Isi rencananya dahulu.',
  takAdaNaskah: 'Pilih naskah di sebelah kiri.',
  pilihOrangDulu: 'Pilih orangnya di sebelah kiri.'
} as const

/** Words of issuing. */
export const teksTerbit = {
  judul: (naskah: string): string => `Terbitkan ${naskah}`,
  arti: 'Nomor dicatat dalam buku dan naskah disimpan apa adanya. Perubahan data sesudahnya tidak mengubahnya.',
  takUrung: 'Penerbitan tidak dapat diurungkan; perubahan sebelumnya juga tidak lagi dapat diurungkan dengan Ctrl+Z.',
  buku: 'Buku nomor',
  caraNomor: 'Nomor',
  cara: { BUKU: 'Nomor berikutnya', KETIK: 'Ketik nomor' },
  berikut: (nomor: string): string => `Nomor berikutnya: ${nomor}`,
  tiapOrang: 'Setiap orang mendapat nomor berikutnya secara berurutan.',
  nomorSk: 'Memakai nomor dan tanggal keputusan.',
  nomor: 'Nomor naskah',
  dipesan: (n: number): string => `${n} nomor dipesan dapat dipilih dari daftar.`,
  tanggal: 'Tanggal naskah',
  untuk: (n: number, jumlah: number): string => `Untuk ${n} dari ${jumlah}`,
  semua: 'Pilih semua yang belum terbit',
  sudah: 'sudah terbit',
  temuanKeras: (n: number): string => `Belum dapat diterbitkan: ${n} hal harus dilengkapi dahulu.`,
  batal: 'Batal',
  ya: (n: number): string => (n > 1 ? `Terbitkan ${n} naskah` : 'Terbitkan'),
  selesai: (n: number, nomor: string): string =>
    n > 1 ? `${n} naskah terbit, mulai nomor ${nomor}.` : `Naskah terbit dengan nomor ${nomor}.`
} as const

/** Words of printing. */
export const teksCetakNaskah = {
  judul: 'Cetak naskah',
  halaman: 'Halaman',
  pilihan: { SEMUA: 'Semua', KINI: 'Halaman ini', RENTANG: 'Pilihan' },
  rentang: 'Halaman, misalnya 1-3, 5',
  salah: (jumlah: number): string => `Isi nomor halaman antara 1 dan ${jumlah}, misalnya 1-3, 5.`,
  terlaluBanyak: (batas: number): string =>
    `Sekali cetak paling banyak ${batas} halaman karena keterbatasan memori. Bagi menjadi beberapa kali cetak, atau simpan sebagai PDF.`,
  konsep: 'Naskah ini belum terbit: setiap halaman bertanda KONSEP.',
  rinci: (n: number): string => `${n} halaman`,
  menyiapkan: (selesai: number, jumlah: number): string => `Menyiapkan halaman ${selesai} dari ${jumlah}`,
  batal: 'Batal',
  ya: 'Cetak'
} as const
