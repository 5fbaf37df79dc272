import type { KunciGambar } from '../pola/pola'

const SEBUTAN: Readonly<Record<KunciGambar, string>> = { LAMBANG_NEGARA: 'lambang negara', LAMBANG_DAERAH: 'lambang daerah' }

/** What an emblem is called in a sentence. */
export const sebutanGambar = (kunci: KunciGambar): string => SEBUTAN[kunci]
