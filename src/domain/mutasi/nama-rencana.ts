import { z } from 'zod'

/** The name of a plan as an officer types it: trimmed, never empty. */
export const NamaRencana = z.string().trim().min(1, 'Isi nama rencana.').max(120, 'Nama rencana paling panjang 120 huruf.')
