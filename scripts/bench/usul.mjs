import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const LIMIT_MS = 5000

/** 200 posts and 200 people: the assignment against munkres alone, and with limits against five seconds. */
export async function benchUsul(rounds) {
  const file = await bundle('usul')
  const results = []
  for (let n = 0; n < Math.min(rounds, 3); n += 1) results.push(await runJson(file, []))
  say(`usul: with limits at most ${(100 * Math.max(...results.map((r) => r.selisih))).toFixed(3)} % of the gain below the best`)
  return [
    line('usul: assignment 200 x 200 / munkres alone', 'ms', {
      ours: median(results.map((r) => r.ours)),
      theirs: median(results.map((r) => r.theirs)),
      target: 2
    }),
    line('usul: 200 x 200 with limits / 5 s', 'ms', { ours: median(results.map((r) => r.withLimits)), theirs: LIMIT_MS, target: 1 })
  ]
}
