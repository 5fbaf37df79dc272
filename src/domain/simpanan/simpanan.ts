import { z } from 'zod'

export const SimpananId = z.string().min(1).brand<'SimpananId'>()
export type SimpananId = z.infer<typeof SimpananId>

/** What the application keeps for the officer's convenience: the columns of a file's shape, a filter by its name, the day of the last import, a report of its own making, a destruction that waits for a second person. */
export const Simpanan = z.object({
  id: SimpananId,
  jenis: z.enum(['PEMETAAN', 'SARINGAN', 'IMPOR', 'LAPORAN', 'LEMBAR_PUBLIK', 'MUSNAH']),
  /** Unique within its kind: the fingerprint of a header, or `pegawai/Nama saringan`. */
  kunci: z.string().min(1),
  /** JSON text; whoever keeps it knows its shape. */
  isi: z.string(),
  pada: z.string()
})
export type Simpanan = z.infer<typeof Simpanan>
