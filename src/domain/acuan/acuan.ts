import { z } from 'zod'

export const AcuanId = z.string().min(1).brand<'AcuanId'>()

/** The reference lists an office keeps. */
export const DAFTAR_ACUAN = ['PANGKAT', 'ESELON', 'PENDIDIKAN', 'JF'] as const
export type DaftarAcuan = (typeof DAFTAR_ACUAN)[number]

/** Acuan: one line of a reference list as the office changed or added it; a line not stored stands as shipped. */
export const Acuan = z.object({
  id: AcuanId,
  daftar: z.enum(DAFTAR_ACUAN),
  /** What identifies it in its list: `III/c`, `II.b`, `S-1`, or the name of the jabatan fungsional without its jenjang. */
  kode: z.string().min(1),
  /** How it is shown. */
  nama: z.string().min(1),
  /** Other ways files write it, separated by `;`: an import knows them. */
  sebutan: z.string(),
  /** False = kept for old data, no longer offered. */
  isDipakai: z.boolean()
})
export type Acuan = z.infer<typeof Acuan>
