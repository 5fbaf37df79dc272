import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { RencanaId } from '../domain/mutasi/rencana'
import { JabatanId } from '../domain/organisasi/jabatan'
import type { RouteDef } from './route'

/** The meeting of a plan on paper. */
export const rapatRoutes = {
  /** The result of the meeting, post by post in the order in which it went; `berkas` null when the officer chose nowhere. */
  'rapat.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ rencanaId: RencanaId, urutan: z.array(JabatanId).max(5_000), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
