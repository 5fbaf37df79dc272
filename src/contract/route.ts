import type { z } from 'zod'
import type { AlasanCadangan } from '../domain/akses/alasan-cadangan'
import type { Hak } from '../domain/akses/hak'
import type { EntityName } from '../domain/entities'

/** One question or piece of work the renderer may ask for. `reads` says which changes make the answer stale. */
export type RouteDef = {
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly reads: readonly EntityName[]
  /** What whoever asks must be allowed. */
  readonly hak: Hak
  /** A backup is made before it is done, for this reason. */
  readonly cadangkan?: AlasanCadangan
}
