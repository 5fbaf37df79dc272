const GRATIS = 3
const TERLAMA_DETIK = 300

/** Seconds until the next try is taken, after so many wrong passwords in a row: 0, 0, 0, 1, 2, 4, 8 … and never more than 300. */
export const jedaMasuk = (gagal: number): number => (gagal < GRATIS ? 0 : Math.min(TERLAMA_DETIK, 2 ** (gagal - GRATIS)))
