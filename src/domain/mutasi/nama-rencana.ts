import { z } from 'zod'
import { RencanaMutasi } from './rencana'

/** The name of a plan as an officer types it: trimmed, never empty. */
export const NamaRencana = z.string().trim().min(1, 'Isi nama rencana.').max(120, 'Nama rencana paling panjang 120 huruf.')

/** What an officer says of a plan beside its name. */
export const IsiRencana = RencanaMutasi.pick({ tmt: true, jenis: true, horizonBulan: true, catatan: true })
