import type { z } from 'zod'
import { invalid, type Refusal } from '../../src/domain/kit/command'
import { ok, refuse, type Result } from '../../src/domain/kit/result'
import { tandaTerlarang } from '../../src/domain/kit/tanda-terlarang'

/**
 * Holds what came over the border against a schema. On things no window of ours sends (a view of bytes where a record is asked for) zod
 * itself throws instead of refusing: that is a refusal as well, never the end of the core.
 */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Result<z.infer<S>, Refusal> {
  try {
    const parsed = schema.safeParse(raw)
    return parsed.success ? ok(parsed.data) : refuse(invalid(parsed.error.issues.map((issue) => issue.message).join(' ')))
  } catch {
    return refuse(invalid('Isian tidak dapat dibaca.'))
  }
}

/** The same for a whole call as it comes in: nothing in it may hold a sign that nobody sees. */
export function parseCall<S extends z.ZodType>(schema: S, raw: unknown): Result<z.infer<S>, Refusal> {
  const kotor = tandaTerlarang(raw)
  return kotor === null ? parseInput(schema, raw) : refuse(invalid(kotor))
}
