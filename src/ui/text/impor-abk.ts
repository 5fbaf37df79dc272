import type { SaringanAbk } from '../../contract/abk-impor'
import type { StatusAbk } from '../../domain/abk/impor/rencana-abk'
import type { Parah } from '../../domain/impor/masalah-impor'
import { angka } from '../lib/format'

const STATUS: Readonly<Record<StatusAbk, string>> = {
  BARU: 'Baru',
  BERUBAH: 'Berubah',
  SAMA: 'Sama',
  AMBIGU: 'Pilih jabatan',
  TAK_DIKENAL: 'Tidak dikenal',
  GANDA: 'Ganda'
}

const SARINGAN: Readonly<Record<SaringanAbk, string>> = {
  ...STATUS,
  SEMUA: 'Semua',
  PERLU_DIPILIH: 'Perlu dipilih',
  BERMASALAH: 'Ada catatan'
}

const PARAH: Readonly<Record<Parah, string>> = { TOLAK: 'Ditolak', PERINGATAN: 'Periksa', INFO: 'Catatan' }

/** Words of the import of ABK. */
export const teksImporAbk = {
  judul: 'Impor ABK',
  penjelasan:
    'Pilih satu atau beberapa berkas Excel atau CSV, rapi atau tidak. Isinya dibandingkan dulu dengan data Anda; tidak ada yang disimpan sebelum Anda setuju.',
  pilih: 'Pilih berkas',
  terbaca: 'Yang dapat dibaca',
  bentuk: [
    {
      judul: 'Formulir ABK per jabatan',
      rinci: 'Nama Jabatan dan Unit Kerja di atas tabel uraian tugas. Boleh satu formulir tiap lembar, boleh bersusun dalam satu lembar.'
    },
    {
      judul: 'Daftar ABK',
      rinci:
        'Satu baris satu tugas, dengan kolom nama jabatan dan unit kerja. Daftar ABK dari aplikasi ini dapat diisi lalu diimpor kembali.'
    }
  ],
  unduh: 'Unduh daftar ABK sekarang',
  unduhRinci: 'Untuk dilengkapi di Excel, atau disimpan sebagai cadangan.',
  gagal: 'Berkas belum dapat dibaca',
  tutupPesan: 'Tutup pesan',
  gantiBerkas: 'Ganti berkas',
  saringan: 'Tampilkan',
  namaSaringan: (saringan: SaringanAbk, jumlah: number): string => `${SARINGAN[saringan]} (${angka(jumlah)})`,
  status: STATUS,
  statusRinci: {
    BARU: 'Jabatan ini belum mempunyai ABK.',
    BERUBAH: 'Uraian tugas jabatan ini diganti dengan isi berkas.',
    SAMA: 'Isi berkas sama dengan ABK di aplikasi.',
    AMBIGU: 'Belum pasti ABK ini untuk jabatan yang mana. Pilih jabatannya di bawah.',
    TAK_DIKENAL: 'Tidak ada jabatan bernama ini. Pilih jabatannya di bawah, atau biarkan supaya tidak diambil.',
    GANDA: 'Berkas memuat beberapa ABK untuk jabatan ini. Centang salah satu yang dipakai.'
  } satisfies Readonly<Record<StatusAbk, string>>,
  cari: 'Cari jabatan atau unit',
  daftar: 'ABK di berkas',
  satuan: 'ABK',
  kolom: {
    ambil: 'Ambil',
    berkas: 'Di berkas',
    jabatan: 'Untuk jabatan',
    status: 'Keadaan',
    tugas: 'Tugas',
    kebutuhan: 'Kebutuhan',
    catatan: 'Catatan'
  },
  ambil: (nama: string): string => `Ambil ABK ${nama}`,
  calonTunggal: (n: number): string => `Pakai satu-satunya calon (${angka(n)})`,
  calonTunggalRinci: 'Untuk ABK yang unitnya tertulis lain, tetapi hanya satu jabatan yang mungkin dimaksud.',
  ambilSemua: 'Ambil semua',
  lepasSemua: 'Lepas semua',
  mungkinSatu: (nama: string, jalur: string): string => `mungkin ${nama}, ${jalur}`,
  calon: (n: number): string => (n === 0 ? 'belum dipilih' : 'beberapa jabatan mungkin dimaksud'),
  menjadi: (kini: number, nanti: number): string => (kini === nanti ? angka(nanti) : `${angka(kini)} → ${angka(nanti)}`),
  jumlahCatatan: (n: number): string => `${angka(n)} catatan`,
  tidakDiambil: (n: number): string => `${angka(n)} baris ditolak`,
  sebagian: (n: number): string =>
    `${angka(n)} baris ditolak, jadi ABK ini tidak diambil dengan sendirinya. Centang bila tetap diambil tanpa baris itu.`,
  tempat: (berkas: string, lembar: string, baris: number): string => `${berkas} · lembar ${lembar}, mulai baris ${angka(baris)}`,
  tempatMasalah: (baris: number, kolom: string | null): string => [`Baris ${angka(baris)}`, ...(kolom === null ? [] : [kolom])].join(', '),
  isiSel: (nilai: string): string => `tertulis “${nilai}”`,
  ikhtisar: 'Ikhtisar jabatan di berkas ikut disimpan.',
  beban: (menit: number): string => `Beban kerja ${angka(menit)} menit setahun`,
  tanpaBeban: 'Beban kerjanya 0, jadi ABK ini tidak diambil dengan sendirinya. Centang bila tetap diambil.',
  ubahan: (teks: string): string => `Dibandingkan dengan ABK sekarang: ${teks}.`,
  tabelTugas: 'Tugas sesudah disimpan',
  kolomTugas: ['Uraian tugas', 'Volume', 'Norma waktu', 'Menit setahun'],
  untukJabatan: 'Untuk jabatan',
  pilihJabatan: 'Ketik nama jabatan atau unit',
  mungkin: 'Mungkin yang ini',
  semuaJabatan: 'Semua jabatan',
  takCocok: 'Tidak ada yang cocok',
  parah: PARAH,
  kosong: 'Tidak ada ABK yang cocok',
  tanpaAbk: 'Tidak ada tabel ABK yang terbaca',
  tanpaAbkRinci: 'Tabelnya perlu judul Uraian Tugas, volume (Jumlah Hasil), dan norma waktu (Waktu Penyelesaian).',
  catatanLembar: (n: number): string => `${angka(n)} catatan tentang lembar`,
  akanDisimpan: (n: number): string => (n === 0 ? 'Belum ada ABK yang diambil' : `${angka(n)} ABK akan disimpan sekaligus`),
  tutup: 'Tutup',
  simpan: (n: number): string => `Simpan ${angka(n)} ABK`
} as const
