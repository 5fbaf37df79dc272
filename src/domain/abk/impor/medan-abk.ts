import { daftarMedan, type IsiMedan, medan, medanWajib } from '../../impor/medan-lembar'

const MEDAN = {
  uraian: medanWajib(
    'Uraian tugas',
    'URAIAN TUGAS',
    'URAIAN',
    'URAIAN KEGIATAN',
    'URAIAN TUGAS POKOK',
    'URAIAN TUGAS JABATAN',
    'RINCIAN TUGAS',
    'TUGAS POKOK',
    'BUTIR KEGIATAN',
    'TUGAS',
    'URAIAN TUGAS DAN KEGIATAN',
    'KEGIATAN TUGAS JABATAN'
  ),
  hasil: medan('Hasil kerja', 'HASIL KERJA', 'HASIL', 'OUTPUT', 'PRODUK', 'HASIL KERJA/OUTPUT'),
  satuan: medan('Satuan hasil', 'SATUAN HASIL', 'SATUAN', 'SATUAN HASIL KERJA', 'SATUAN VOLUME', 'SATUAN PRODUK', 'SATUAN OUTPUT'),
  volume: medan(
    'Volume',
    'VOLUME',
    'JUMLAH HASIL',
    'JUMLAH HASIL VOLUME',
    'JUMLAH HASIL KERJA',
    'VOLUME KERJA',
    'VOLUME HASIL',
    'JUMLAH HASIL 1 TAHUN',
    'JUMLAH HASIL SETAHUN',
    'VOLUME KERJA 1 TAHUN',
    'VOLUME SETAHUN',
    'TARGET KUANTITAS',
    'FREKUENSI'
  ),
  periode: medan('Periode', 'PERIODE', 'PERIODE VOLUME', 'WAKTU PERIODE', 'PER'),
  norma: medan('Norma waktu', 'NORMA WAKTU', 'STANDAR WAKTU', 'WAKTU PER HASIL', 'NORMA', 'STANDAR WAKTU PENYELESAIAN', 'SKR'),
  satuanNorma: medan('Satuan waktu', 'SATUAN WAKTU', 'SATUAN NORMA', 'SATUAN NORMA WAKTU'),
  waktu: medan('Waktu penyelesaian', 'WAKTU PENYELESAIAN', 'WAKTU PENYELESAIAN TUGAS', 'WAKTU'),
  waktuEfektif: medan('Waktu efektif', 'WAKTU EFEKTIF', 'WAKTU KERJA EFEKTIF', 'JAM KERJA EFEKTIF', 'WAKTU EFEKTIF SETAHUN'),
  beban: medan(
    'Beban kerja',
    'BEBAN KERJA',
    'BEBAN',
    'JUMLAH BEBAN KERJA',
    'BEBAN KERJA JABATAN',
    'BEBAN TUGAS',
    'JUMLAH WAKTU',
    'TOTAL WAKTU',
    'BEBAN KERJA SETAHUN',
    'WAKTU PENYELESAIAN SETAHUN',
    'JUMLAH WAKTU PENYELESAIAN'
  ),
  kebutuhan: medan(
    'Kebutuhan pegawai',
    'KEBUTUHAN PEGAWAI',
    'KEBUTUHAN',
    'PEGAWAI YANG DIBUTUHKAN',
    'JUMLAH PEGAWAI',
    'JUMLAH KEBUTUHAN PEGAWAI',
    'PEGAWAI DIBUTUHKAN'
  ),
  jabatan: medan('Nama jabatan', 'NAMA JABATAN', 'JABATAN', 'JABATAN NAMA', 'NOMENKLATUR JABATAN'),
  unit: medan('Unit kerja', 'UNIT KERJA', 'UNIT ORGANISASI', 'UNOR', 'UNOR NAMA', 'NAMA UNIT', 'NAMA UNIT KERJA', 'UNIT', 'JALUR UNIT'),
  perangkatDaerah: medan(
    'Perangkat daerah',
    'PERANGKAT DAERAH',
    'NAMA PERANGKAT DAERAH',
    'OPD',
    'NAMA OPD',
    'SKPD',
    'SATUAN KERJA',
    'SATKER',
    'INSTANSI',
    'UNIT ESELON II'
  ),
  kode: medan('Kode jabatan', 'KODE JABATAN', 'KODE', 'ID SIASN'),
  id: medan('Nomor jabatan Penata', 'NOMOR JABATAN PENATA')
} as const satisfies Readonly<Record<string, IsiMedan>>

/** The columns an ABK table may have. */
export type KolomAbk = keyof typeof MEDAN

/** What the columns of ABK tables are called; the columns besides are known but not taken. */
export const BENTUK_ABK = {
  medan: daftarMedan(MEDAN),
  dikenal: ['NO', 'NOMOR', 'NO URUT', 'KET', 'KETERANGAN', 'KELAS', 'KELAS JABATAN', 'JENIS', 'JENIS JABATAN', 'EJ', 'PJ'],
  kunci: 'uraian',
  isianMinimum: 1
} as const

/** What a line above a table may say of its post. */
export const LABEL_KEPALA = {
  nama: ['NAMA JABATAN', 'JABATAN', 'NAMA JABATAN YANG DIANALISIS'],
  unit: ['UNIT KERJA', 'UNIT ORGANISASI', 'UNIT', 'UNOR', 'BIDANG', 'BAGIAN', 'UNIT KERJA/UNIT ORGANISASI', 'SEKSI', 'SUBBAGIAN'],
  perangkatDaerah: ['PERANGKAT DAERAH', 'NAMA PERANGKAT DAERAH', 'OPD', 'NAMA OPD', 'SKPD', 'SATUAN KERJA', 'SATKER', 'INSTANSI'],
  kode: ['KODE JABATAN', 'KODE'],
  ikhtisar: ['IKHTISAR JABATAN', 'IKHTISAR', 'RINGKASAN TUGAS', 'RINGKASAN TUGAS JABATAN', 'IHTISAR JABATAN']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The lines that are told apart above a table. */
export type LabelKepala = keyof typeof LABEL_KEPALA
