/** Who may read a report that speaks of punishments (UU 27/2022). */
export const SIFAT_RAHASIA = 'RAHASIA'

/** What a report with personal data is marked with (UU 27/2022). */
export const SIFAT_PRIBADI = 'MEMUAT DATA PRIBADI'
