import type { Given } from '../../src/domain/kit/command'
import type { Tanggal } from '../../src/domain/kit/tanggal'

/** The day on which every test happens, unless it says otherwise: a Sunday, so that nothing depends on office hours. */
export const HARI_INI: Tanggal = '2026-11-22'

/** What the world gives to a command in a test: a fixed day and ids that count up from 1, so that a failure reads the same twice. */
export function aGiven(today: Tanggal = HARI_INI): Given {
  let last = 0
  return {
    today,
    now: `${today}T02:00:00.000Z`,
    newId: () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}`
  }
}
