/** The tables of which the organisation consists: whatever reads it is out of date when one of them changes. */
export const TABEL_SUSUNAN = ['unor', 'jabatan', 'pegawai', 'penempatan'] as const
