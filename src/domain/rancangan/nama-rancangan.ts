import { z } from 'zod'

/** How long the name of a draft may be: a Perda is called at length. */
export const NAMA_TERPANJANG = 200

/** The name of a draft as an officer types it: trimmed, never empty. */
export const NamaRancangan = z
  .string()
  .trim()
  .min(1, 'Isi nama rancangan.')
  .max(NAMA_TERPANJANG, `Nama rancangan paling panjang ${NAMA_TERPANJANG} huruf.`)
