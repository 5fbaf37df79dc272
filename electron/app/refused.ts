import type { Refusal } from '../../src/domain/kit/command'
import type { Result } from '../../src/domain/kit/result'

/** A refusal on its way to the border. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.pesan)
  }
}

/** The value of a result, or its refusal thrown. */
export function need<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.error)
  return result.value
}
