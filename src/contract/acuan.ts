import { z } from 'zod'
import { Acuan } from '../domain/acuan/acuan'
import { GajiPokok } from '../domain/acuan/gaji-pokok'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import type { RouteDef } from './route'

export const acuanRoutes = {
  /** What the office changed of the reference lists; `daftarAcuan` lays it over what is shipped. */
  'acuan.list': { hak: 'LIHAT', input: z.null(), output: z.array(Acuan), reads: ['acuan'] },
  /** The pay table as the office entered it; empty = none. */
  'gaji-pokok.list': { hak: 'LIHAT', input: z.null(), output: z.array(GajiPokok), reads: ['gajiPokok'] },
  /** Writes the pay table to a file the officer chooses; `berkas` null = none was chosen. */
  'gaji-pokok.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
