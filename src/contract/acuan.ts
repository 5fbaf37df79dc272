import { z } from 'zod'
import { Acuan } from '../domain/acuan/acuan'
import type { RouteDef } from './route'

export const acuanRoutes = {
  /** What the office changed of the reference lists; `daftarAcuan` lays it over what is shipped. */
  'acuan.list': { input: z.null(), output: z.array(Acuan), reads: ['acuan'] }
} as const satisfies Record<string, RouteDef>
