import { z } from 'zod'

/** The kinds of sheet an import understands. Each is a file in `lembar/` and a line in `jenis-lembar.ts`. */
export const JENIS_LEMBAR = ['PEGAWAI', 'UNOR', 'JABATAN', 'PETA_JABATAN'] as const
export type JenisLembar = (typeof JENIS_LEMBAR)[number]

/** How one sheet is to be read: proposed by the program, corrected by the officer. */
export const AturanLembar = z.object({
  /** Number of the file in the draft, and the name of the sheet in it. */
  berkas: z.int().min(0),
  lembar: z.string(),
  /** null = this sheet is left out. */
  jenis: z.enum(JENIS_LEMBAR).nullable(),
  /** The row with the header, as Excel numbers it; 0 = there is none. */
  barisJudul: z.int().min(0),
  /** True when the header takes two rows. */
  isJudulDua: z.boolean(),
  /** What each column holds: index of the column (`0` = A) to the field of the kind of sheet. */
  kolom: z.record(z.string(), z.string())
})
export type AturanLembar = z.infer<typeof AturanLembar>

/** How a column came by its field: remembered from a file of the same shape, named so, nearly named so, or chosen by the officer. */
export const ASAL_KOLOM = ['INGAT', 'PERSIS', 'MIRIP', 'TANGAN'] as const
export type AsalKolom = (typeof ASAL_KOLOM)[number]
