import { z } from 'zod'
import { Ketentuan } from '../domain/ketentuan/ketentuan'
import { Langkah, Pengesampingan, RencanaId, RencanaMutasi } from '../domain/mutasi/rencana'
import type { RouteDef } from './route'

export const mutasiRoutes = {
  'rencana.list': {
    input: z.null(),
    output: z.array(RencanaMutasi.extend({ jumlahLangkah: z.int() })),
    reads: ['rencana', 'langkah']
  },
  /** A plan with its steps and overrides. Projection and findings are computed by whoever reads it, from the snapshot on its TMT. */
  'rencana.detail': {
    input: z.object({ id: RencanaId }),
    output: z.object({ rencana: RencanaMutasi, langkah: z.array(Langkah), pengesampingan: z.array(Pengesampingan) }).nullable(),
    reads: ['rencana', 'langkah', 'pengesampingan']
  },
  'ketentuan.list': { input: z.null(), output: z.array(Ketentuan), reads: ['ketentuan'] }
} as const satisfies Record<string, RouteDef>
