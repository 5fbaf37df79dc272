import type { NilaiPredikat } from '../kinerja/predikat'
import type { JenisJabatan, JenjangJf } from '../organisasi/jabatan'
import type { JenisAsn, KedudukanHukum } from './pegawai'

/** Kinds of ASN, as people read them. */
export const TEKS_JENIS_ASN: Readonly<Record<JenisAsn, string>> = {
  PNS: 'PNS',
  CPNS: 'CPNS',
  PPPK: 'PPPK',
  PPPK_PARUH_WAKTU: 'PPPK paruh waktu'
}

/** Kedudukan hukum, as people read it. */
export const TEKS_KEDUDUKAN: Readonly<Record<KedudukanHukum, string>> = {
  AKTIF: 'Aktif',
  CLTN: 'Cuti di luar tanggungan negara',
  TUGAS_BELAJAR: 'Tugas belajar',
  PEMBERHENTIAN_SEMENTARA: 'Pemberhentian sementara',
  PENERIMA_UANG_TUNGGU: 'Penerima uang tunggu',
  MPP: 'Masa persiapan pensiun',
  HUKUMAN_DISIPLIN: 'Menjalani hukuman disiplin',
  DIPEKERJAKAN: 'Dipekerjakan di instansi lain',
  PEMINDAHAN_DALAM_PROSES: 'Pemindahan dalam proses',
  TIDAK_AKTIF: 'Tidak aktif',
  PENSIUN: 'Pensiun',
  MENINGGAL: 'Meninggal dunia'
}

/** Jenjang of jabatan fungsional, as people read them. */
export const TEKS_JENJANG: Readonly<Record<JenjangJf, string>> = {
  AHLI_UTAMA: 'Ahli Utama',
  AHLI_MADYA: 'Ahli Madya',
  AHLI_MUDA: 'Ahli Muda',
  AHLI_PERTAMA: 'Ahli Pertama',
  PENYELIA: 'Penyelia',
  MAHIR: 'Mahir',
  TERAMPIL: 'Terampil',
  PEMULA: 'Pemula'
}

/** Kinds of post, as people read them. */
export const TEKS_JENIS_JABATAN: Readonly<Record<JenisJabatan, string>> = {
  JPT_PRATAMA: 'JPT Pratama',
  ADMINISTRATOR: 'Administrator',
  PENGAWAS: 'Pengawas',
  JF: 'Jabatan fungsional',
  PELAKSANA: 'Pelaksana'
}

/** Predikat kinerja, as people read it. */
export const TEKS_PREDIKAT: Readonly<Record<NilaiPredikat, string>> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang'
}
