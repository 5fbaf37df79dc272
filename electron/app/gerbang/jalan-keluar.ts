import type { KeadaanGerbang, KodeMasalah } from '../../../src/contract/gerbang'

type Jalan = Extract<KeadaanGerbang, { jenis: 'MASALAH' }>['jalan'][number]

const JALAN: Readonly<Record<KodeMasalah, readonly Jalan[]>> = {
  HILANG: ['COBA_LAGI', 'PULIHKAN'],
  RUSAK: ['PULIHKAN', 'SELAMATKAN', 'LIHAT_SAJA', 'COBA_LAGI'],
  LEBIH_BARU: ['COBA_LAGI'],
  DIPAKAI: ['COBA_LAGI'],
  BUKAN_PENATA: ['COBA_LAGI', 'PULIHKAN'],
  HANYA_BACA: ['COBA_LAGI', 'LIHAT_SAJA'],
  PENUH: ['COBA_LAGI', 'LIHAT_SAJA'],
  JARINGAN: ['COBA_LAGI', 'LIHAT_SAJA', 'TETAP_BUKA'],
  KUNCI_HILANG: ['COBA_LAGI', 'PULIHKAN']
}

/** The ways out of a problem that make sense for it; none of them deletes anything. */
export const jalanKeluar = (kode: KodeMasalah): readonly Jalan[] => JALAN[kode]
