import { z } from 'zod'

/** What the program offers to repair. Nothing is done before the officer says so. */
export const JENIS_USUL = ['PISAH_GELAR', 'PERBAIKI_NIP', 'NAMA_UNOR', 'NAMA_JABATAN'] as const
export type JenisUsul = (typeof JENIS_USUL)[number]

/** One offer, as the officer sees it. */
export const Usul = z.object({
  id: z.string(),
  jenis: z.enum(JENIS_USUL),
  lembar: z.string(),
  /** The first row it stands in, and how many rows it is about. */
  baris: z.int(),
  jumlahBaris: z.int(),
  kini: z.string(),
  usulan: z.string(),
  alasan: z.string()
})
export type Usul = z.infer<typeof Usul>
