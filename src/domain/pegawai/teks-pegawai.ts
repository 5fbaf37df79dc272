import type { NilaiPredikat } from '../kinerja/predikat'
import type { JenisAsesmen } from './asesmen'
import type { JenisCatatan } from './catatan'
import type { JenisAsn, KedudukanHukum } from './pegawai'
import type { JenisPelatihan } from './pelatihan'
import type { JenisPenghargaan } from './penghargaan'

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

/** Kinds of training, as people read them. */
export const TEKS_PELATIHAN: Readonly<Record<JenisPelatihan, string>> = {
  PKN_I: 'PKN Tingkat I',
  PKN_II: 'PKN Tingkat II',
  PKA: 'PKA (Administrator)',
  PKP: 'PKP (Pengawas)',
  FUNGSIONAL: 'Fungsional',
  TEKNIS: 'Teknis',
  SOSIO_KULTURAL: 'Sosio-kultural',
  LAINNYA: 'Lainnya'
}

/** Kinds of assessment, as people read them. */
export const TEKS_ASESMEN: Readonly<Record<JenisAsesmen, string>> = {
  ASESMEN: 'Asesmen kompetensi dan talenta',
  UJI_KOMPETENSI: 'Uji kompetensi (job fit) JPT',
  EVALUASI_JPT: 'Evaluasi lima tahunan JPT'
}

/** Kinds of notes, as people read them. */
export const TEKS_CATATAN: Readonly<Record<JenisCatatan, string>> = {
  PROSES_DISIPLIN: 'Proses pemeriksaan disiplin',
  PROSES_HUKUM: 'Proses hukum',
  LHKPN: 'LHKPN dilaporkan',
  KESEHATAN: 'Kesehatan',
  KEHAMILAN: 'Kehamilan',
  ANAK_KECIL: 'Anak kecil',
  JARAK: 'Jarak tempat tinggal',
  PERMOHONAN: 'Permohonan pegawai',
  LAINNYA: 'Lainnya'
}

/** Satyalancana Karya Satya by their full names. */
export const NAMA_SATYALANCANA: Readonly<Record<Exclude<JenisPenghargaan, 'LAINNYA'>, string>> = {
  SATYALANCANA_X: 'Satyalancana Karya Satya X Tahun',
  SATYALANCANA_XX: 'Satyalancana Karya Satya XX Tahun',
  SATYALANCANA_XXX: 'Satyalancana Karya Satya XXX Tahun'
}

/** Kinds of awards, as people read them. */
export const TEKS_PENGHARGAAN: Readonly<Record<JenisPenghargaan, string>> = { ...NAMA_SATYALANCANA, LAINNYA: 'Lainnya' }
