import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const PEOPLE = 20_000
const SEEN_MS = 300

/** Beranda of 20,000 people, through the application's own border: once it was made ready, and after one change. */
export async function benchBeranda(rounds) {
  const file = await bundle('beranda')
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(file, [String(PEOPLE)]))
  const of = (key) => median(results.map((result) => result[key]))
  say(`beranda: ${PEOPLE} people; ${Math.round(of('dibuka'))} ms from a cold start, then ${Math.round(of('sunting'))} ms after each change`)
  return [
    line('beranda: opened, made ready / 300 ms', 'ms', { ours: of('siap'), theirs: SEEN_MS, target: 1 }),
    line('beranda: after one change (median) / 300 ms', 'ms', { ours: of('sunting'), theirs: SEEN_MS, target: 1 })
  ]
}
