/** The tables of which the organisation consists: whatever reads it is out of date when one of them changes. */
export const TABEL_SUSUNAN = ['unor', 'jabatan', 'pegawai', 'penempatan'] as const

/** What the data of a draft are worked out on: the organisation, what is said of its posts, and the settings. */
export const TABEL_PROYEKSI = [...TABEL_SUSUNAN, 'abk', 'informasiJabatan', 'polaAbk', 'formasi', 'ketentuan'] as const

/** The same with the drafts themselves: whatever answers for a draft reads these. */
export const TABEL_RANCANGAN = [...TABEL_PROYEKSI, 'rancangan', 'usulan'] as const
