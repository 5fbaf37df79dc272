import { z } from 'zod'
import { Penandatangan, PilihanCetak } from '../domain/cetak/pilihan-cetak'
import { RancanganId } from '../domain/rancangan/rancangan'
import type { RouteDef } from './route'

/** The kinds of file a chart is printed to. */
export const FORMAT_CETAK = ['pdf', 'svg', 'png'] as const
export type FormatCetak = (typeof FORMAT_CETAK)[number]

export const cetakRoutes = {
  /** Who signs charts when nobody else is named, and where: from the settings of the office. */
  'bagan.penandatangan': { hak: 'LIHAT', input: z.null(), output: Penandatangan, reads: ['ketentuan', 'unor'] },
  /** Asks where to, and writes the chart whole or not at all. `berkas` null = the officer chose none; of several pages as pictures it is the first. */
  'bagan.cetak': {
    hak: 'EKSPOR',
    input: PilihanCetak.extend({
      /** The day of the organisation; null = today. A draft has its own. */
      tanggal: z.iso.date().nullable(),
      rancanganId: RancanganId.nullable(),
      /** Which side of the draft; PERUBAHAN marks what it changes. */
      keadaan: z.enum(['SEBELUM', 'SESUDAH', 'PERUBAHAN']),
      format: z.enum(FORMAT_CETAK),
      /** Resolution of a PNG. */
      dpi: z.int().min(96).max(300)
    }),
    output: z.object({ berkas: z.string().nullable(), halaman: z.int() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
