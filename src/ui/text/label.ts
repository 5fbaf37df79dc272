import type { Hubungan } from '../../domain/pegawai/hubungan'
import type { Hukdis } from '../../domain/pegawai/hukdis'
import type { JenisAsn, KedudukanHukum } from '../../domain/pegawai/pegawai'
import type { JenisPenempatan } from '../../domain/pegawai/penempatan'

/** Kinds of ASN, as people read them. */
export const labelJenisAsn: Readonly<Record<JenisAsn, string>> = {
  PNS: 'PNS',
  CPNS: 'CPNS',
  PPPK: 'PPPK',
  PPPK_PARUH_WAKTU: 'PPPK paruh waktu'
}

/** Kedudukan hukum, as people read it. */
export const labelKedudukan: Readonly<Record<KedudukanHukum, string>> = {
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

/** How a post is held, as people read it. */
export const labelPenempatan: Readonly<Record<JenisPenempatan, string>> = {
  DEFINITIF: 'Definitif',
  PLT: 'Pelaksana tugas',
  PLH: 'Pelaksana harian',
  TUGAS_TAMBAHAN: 'Tugas tambahan'
}

/** Grades of a disciplinary punishment. */
export const labelHukdis: Readonly<Record<Hukdis['tingkat'], string>> = { RINGAN: 'Ringan', SEDANG: 'Sedang', BERAT: 'Berat' }

/** Family ties. */
export const labelHubungan: Readonly<Record<Hubungan['jenis'], string>> = {
  SUAMI_ISTRI: 'Suami atau istri',
  ORANG_TUA_ANAK: 'Orang tua atau anak',
  SAUDARA: 'Saudara'
}

/** Sex, as forms write it. */
export const labelJenisKelamin = { L: 'Laki-laki', P: 'Perempuan' } as const
