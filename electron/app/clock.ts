import { randomFillSync } from 'node:crypto'
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
    newId: () => v7({ rng: pooledRandom })
  }
}

const ID_BYTES = 16
const pool = new Uint8Array(ID_BYTES * 256)
let used = pool.length

/** Random bytes for one id, taken from a pool: asking the system for each id would be a tenth of an import's time. */
function pooledRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += ID_BYTES
  return pool.slice(used - ID_BYTES, used)
}
