import { FileProblem } from '../app/host'

const SIMPAN_XLSX = 'Buka di Excel, pilih Simpan Sebagai “Buku Kerja Excel (.xlsx)”, lalu coba lagi.'
const SALIN_TABEL = 'Salin tabelnya ke buku kerja Excel, simpan sebagai .xlsx, lalu coba lagi.'

/** What an officer is told about a file that is not read; each sentence says what to do. */
export const TOLAK = {
  tidakTerbuka: 'Berkas tidak dapat dibuka. Pastikan berkas masih ada, tidak dibuka di program lain, dan boleh dibaca.',
  kosong: 'Berkas kosong (0 bita). Unduh atau salin ulang berkasnya, lalu coba lagi.',
  lebihDari25: 'Berkas lebih besar dari 25 MB. Hapus gambar dan lembar yang tidak perlu, atau bagi menjadi beberapa berkas.',
  rusak: 'Berkas rusak atau terpotong. Unduh atau salin ulang berkas dari sumbernya, lalu coba lagi.',
  terlaluBesar: 'Isi berkas terlalu besar untuk sebuah daftar pegawai. Salin hanya lembar datanya ke buku kerja baru, lalu coba lagi.',
  terlaluLama: 'Membaca berkas lebih dari satu menit. Salin hanya lembar datanya ke buku kerja baru, lalu coba lagi.',
  tanpaLembar: 'Buku kerja ini tidak memuat lembar data. Buka di Excel, periksa isinya, lalu simpan ulang.',
  terkunci:
    'Berkas ini dikunci sandi. Buka di Excel dengan sandinya, hapus sandi lewat Berkas > Info > Proteksi Buku Kerja, simpan, lalu coba lagi.',
  xlsb: `Ini buku kerja biner (.xlsb). ${SIMPAN_XLSX}`,
  ods: 'Ini buku kerja LibreOffice (.ods). Buka di LibreOffice, pilih Simpan Sebagai “Excel 2007–365 (.xlsx)”, lalu coba lagi.',
  excelTua: `Buku kerja ini dari Excel yang sangat lama. ${SIMPAN_XLSX}`,
  halaman: `Berkas ini sebenarnya halaman web atau XML, bukan buku kerja Excel. ${SIMPAN_XLSX}`,
  dokumen: `Berkas ini dokumen (Word, PDF, atau presentasi), bukan tabel. ${SALIN_TABEL}`,
  arsip: 'Berkas ini arsip ZIP. Klik kanan berkasnya, pilih Ekstrak Semua, lalu pilih buku kerja Excel di dalamnya.',
  lain: `Berkas ini bukan buku kerja Excel (.xlsx, .xls) dan bukan CSV. ${SIMPAN_XLSX}`
} as const

/** The refusal of a file, in words for the officer. */
export const refuseFile = (alasan: keyof typeof TOLAK, cause?: unknown): FileProblem => new FileProblem(TOLAK[alasan], { cause })
