import { z } from 'zod'

/** How grave an issue of an import is: the row is refused, taken with a warning, or merely noted. */
export const PARAH = ['TOLAK', 'PERINGATAN', 'INFO'] as const
export type Parah = (typeof PARAH)[number]

/** One thing an officer should know of one cell of the workbook. `baris` 0 speaks of the whole sheet or file. */
export const MasalahImpor = z.object({
  /** Number of the file in the draft. */
  berkas: z.int(),
  lembar: z.string(),
  baris: z.int(),
  /** The header with its letter, as Excel shows it: `TANGGAL LAHIR (kolom I)`. */
  kolom: z.string().nullable(),
  /** What the cell holds; null where it says nothing, and always for a NIK or a phone number (UU 27/2022). */
  nilai: z.string().nullable(),
  parah: z.enum(PARAH),
  pesan: z.string()
})
export type MasalahImpor = z.infer<typeof MasalahImpor>
