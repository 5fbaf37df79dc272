import { v7 } from 'uuid'
import type { Given } from '../../src/domain/kit/command'

/** The world as the machine gives it: the local calendar day, the instant, fresh UUIDv7s. */
export function systemGiven(): Given {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return {
    // the officer's own day, not UTC's: an edge where Date is allowed
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    now: now.toISOString(),
    newId: () => v7()
  }
}
