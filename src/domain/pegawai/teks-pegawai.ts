import type { NilaiPredikat } from '../kinerja/predikat'
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

/** Predikat kinerja, as people read it. */
export const TEKS_PREDIKAT: Readonly<Record<NilaiPredikat, string>> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang'
}
