import { z } from 'zod'

/** The name of a draft as an officer types it: trimmed, never empty. */
export const NamaRancangan = z.string().trim().min(1, 'Isi nama rancangan.').max(120, 'Nama rancangan paling panjang 120 huruf.')
