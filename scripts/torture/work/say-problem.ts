import { toldAt } from '../proofs/disk-full'
import type { Work } from './index'

/** Opens a file and prints after how many milliseconds the officer would read what: `FILE`. */
export const sayProblem: Work = ([file = '']) => {
  const started = performance.now()
  const told = toldAt(file)
  process.stdout.write(JSON.stringify({ told, ms: Math.round(performance.now() - started) }))
  return Promise.resolve()
}
