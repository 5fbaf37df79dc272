import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'

/** How often a volume comes back: so many results a day, a week, … a year. */
export const PERIODE = ['HARI', 'MINGGU', 'BULAN', 'TRIWULAN', 'SEMESTER', 'TAHUN'] as const
export type Periode = (typeof PERIODE)[number]

/** The unit a norma waktu is written in. */
export const SATUAN_WAKTU = ['MENIT', 'JAM'] as const
export type SatuanWaktu = (typeof SATUAN_WAKTU)[number]

/** Tugas: one row of an ABK form. Its load is `volume` results in each `periode`, of `norma` time each. */
export const Tugas = z.object({
  uraian: z.string().min(1),
  /** What comes of it: `Dokumen`, `Laporan`. */
  hasil: z.string(),
  /** In what it is counted: `Laporan`, `Kegiatan`, `Orang`. */
  satuan: z.string(),
  volume: z.number().min(0),
  periode: z.enum(PERIODE),
  norma: z.number().min(0),
  satuanNorma: z.enum(SATUAN_WAKTU)
})
export type Tugas = z.infer<typeof Tugas>

/** Abk: the analysis of the workload of one post, whole. It has the id of its post (PermenPANRB 1/2020). */
export const Abk = z.object({ id: JabatanId, tugas: z.array(Tugas).min(1) })
export type Abk = z.infer<typeof Abk>

export const PolaAbkId = z.string().min(1).brand<'PolaAbkId'>()
export type PolaAbkId = z.infer<typeof PolaAbkId>

/** Pola ABK: tasks ready to be taken over by every post of a name. */
export const PolaAbk = z.object({ id: PolaAbkId, nama: z.string().min(1), tugas: z.array(Tugas).min(1) })
export type PolaAbk = z.infer<typeof PolaAbk>
