import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { LangkahId, RencanaId } from '../domain/mutasi/rencana'
import type { RouteDef } from './route'

/** The matrix of a plan as a file. */
export const matriksRoutes = {
  /** The rows of these steps, in this order: what the screen shows. `berkas` null when the officer chose nowhere. */
  'matriks.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ rencanaId: RencanaId, langkahIds: z.array(LangkahId), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
