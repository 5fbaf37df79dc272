import type { z } from 'zod'
import type { EntityName } from '../domain/entities'

/** One question or piece of work the renderer may ask for. `reads` says which changes make the answer stale. */
export type RouteDef = { readonly input: z.ZodType; readonly output: z.ZodType; readonly reads: readonly EntityName[] }
