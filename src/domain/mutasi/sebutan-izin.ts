import type { JenisIzin } from './izin'
import type { JenisTindakLanjut } from './tindak-lanjut'

/** Approvals and recommendations, as people say them. */
export const SEBUTAN_IZIN: Readonly<Record<JenisIzin, string>> = {
  PANSEL: 'rekomendasi panitia seleksi',
  PERTEK: 'pertimbangan teknis BKN',
  MENDAGRI_PILKADA: 'izin Mendagri (masa pilkada)',
  MENDAGRI_PELANTIKAN: 'izin Mendagri (enam bulan pertama)',
  BKN_KDH_SEMENTARA: 'persetujuan BKN (kepala daerah sementara)',
  GUBERNUR: 'persetujuan Gubernur',
  MENDAGRI: 'persetujuan Mendagri',
  DPRD: 'persetujuan pimpinan DPRD',
  ANTARINSTANSI: 'persetujuan antarinstansi'
}

/** What remains to be done after the pelantikan, as people say it. */
export const SEBUTAN_TINDAK_LANJUT: Readonly<Record<JenisTindakLanjut, string>> = {
  SPP: 'Surat Pernyataan Pelantikan',
  SPMT: 'Surat Pernyataan Melaksanakan Tugas',
  SIASN: 'Pemutakhiran SIASN',
  GAJI: 'Penyesuaian gaji (SKPP)'
}
