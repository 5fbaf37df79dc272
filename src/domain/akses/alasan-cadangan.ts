/** Why a backup was made; those before something are kept longer than the regular ones. */
export const ALASAN_CADANGAN = [
  'MANUAL',
  'AWAL_HARI',
  'BERKALA',
  'TUTUP',
  'SEBELUM_IMPOR',
  'SEBELUM_MIGRASI',
  'SEBELUM_PULIH',
  'SEBELUM_TERAP',
  'SEBELUM_MUSNAH'
] as const
export type AlasanCadangan = (typeof ALASAN_CADANGAN)[number]
