import { z } from 'zod'
import { Formasi } from '../domain/formasi/formasi'
import { UnorId } from '../domain/organisasi/unor'
import { RancanganId } from '../domain/rancangan/rancangan'
import type { RouteDef } from './route'

/** The formats a formation plan is written in. */
export const FORMAT_FORMASI = ['xlsx', 'pdf'] as const
export type FormatFormasi = (typeof FORMAT_FORMASI)[number]

export const formasiRoutes = {
  /** Every proposal there is, of all posts and years. */
  'formasi.list': { hak: 'LIHAT', input: z.null(), output: z.array(Formasi), reads: ['formasi'] },
  /** Asks where to, and writes the formation plan of a unit (null = the whole city) on the organisation there is, or on a draft's. */
  'formasi.ekspor': {
    hak: 'EKSPOR',
    input: z.object({
      akar: UnorId.nullable(),
      tahunMulai: z.int().min(2000).max(2095),
      rancanganId: RancanganId.nullable(),
      format: z.enum(FORMAT_FORMASI)
    }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
