import { z } from 'zod'
import { MedanKartu } from '../organisasi/medan-kartu'
import { TataBagan } from '../organisasi/tata-bagan'
import { UnorId } from '../organisasi/unor'
import { ARAH_KERTAS, KERTAS, SISI_MAKS, SISI_MIN } from './kertas'

/** What a chart on paper is: PETA_JABATAN names posts with their counts (PermenPANRB 1/2020), STRUKTUR_ORGANISASI names units and who leads them. */
export const JUDUL_CETAK = ['PETA_JABATAN', 'STRUKTUR_ORGANISASI'] as const
export type JudulCetak = (typeof JUDUL_CETAK)[number]

/** How a chart is spread over paper: on one sheet, over several to be glued together, or as a book. */
export const CARA_CETAK = ['SATU', 'UBIN', 'BUKU'] as const
export type CaraCetak = (typeof CARA_CETAK)[number]

/** Who signs a chart; empty lines are left out. */
export const Penandatangan = z.object({
  tempat: z.string().max(80),
  jabatan: z.string().max(200),
  nama: z.string().max(120),
  pangkat: z.string().max(60),
  nip: z.string().max(40)
})
export type Penandatangan = z.infer<typeof Penandatangan>

const Sisi = z.int().min(SISI_MIN, `Sisi kertas paling kecil ${SISI_MIN} mm.`).max(SISI_MAKS, `Sisi kertas paling besar ${SISI_MAKS} mm.`)

/** The sizes of the smallest letters that a tiled chart may have, in points. */
export const HURUF_UBIN = [5, 6, 7, 8, 10] as const

/** Everything an officer chooses of a chart on paper. */
export const PilihanCetak = z.object({
  /** What of the organisation is printed, as the chart on screen shows it. */
  akar: UnorId.nullable(),
  tingkat: z.int().min(1).max(99),
  lipatan: z.array(z.tuple([UnorId, z.boolean()])),
  tata: TataBagan,
  medan: z.array(MedanKartu),
  /** Id of the colour layer; null = by kind of unit. */
  lapisan: z.string().nullable(),
  kertas: z.enum([...KERTAS, 'BEBAS']),
  /** The sheet when `kertas` is BEBAS, in millimetres. */
  ukuran: z.object({ lebar: Sisi, tinggi: Sisi }),
  arah: z.enum(ARAH_KERTAS),
  cara: z.enum(CARA_CETAK),
  /** Points of the smallest letters when tiled. */
  hurufUbin: z.literal(HURUF_UBIN),
  denganNama: z.boolean(),
  judul: z.enum(JUDUL_CETAK),
  penandatangan: Penandatangan.nullable()
})
export type PilihanCetak = z.infer<typeof PilihanCetak>
