import { z } from 'zod'
import { MasaLarangan } from '../domain/mutasi/masa-larangan'
import type { RouteDef } from './route'

export const ketentuanRoutes = {
  /** Who changed a setting and when, newest first. */
  'ketentuan.jejak': {
    hak: 'LIHAT',
    input: z.object({ kunci: z.string().min(1).max(120) }),
    output: z.array(
      z.object({
        seq: z.int(),
        waktu: z.string(),
        pelaku: z.string(),
        label: z.string(),
        jenis: z.enum(['do', 'undo', 'redo'])
      })
    ),
    reads: ['ketentuan']
  },
  /** The calendar of frozen periods. */
  'masa-larangan.list': { hak: 'LIHAT', input: z.null(), output: z.array(MasaLarangan), reads: ['masaLarangan'] }
} as const satisfies Record<string, RouteDef>
