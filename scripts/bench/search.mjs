import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const PEOPLE = 20_000
const KEYSTROKE_MS = 50
const EDIT_MS = 300

/** A keystroke in the search over 20,000 people, through the application's own border, against fuse.js on the same rows. */
export async function benchSearch(rounds) {
  const file = await bundle('search')
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(file, [String(PEOPLE)]))
  const of = (key) => median(results.map((result) => result[key]))
  say(`search: ${PEOPLE} people; first answer ${Math.round(of('pertama'))} ms, then ${of('ketukP95').toFixed(1)} ms a keystroke (p95)`)
  return [
    line('search: one keystroke over 20,000 people / fuse.js on the same rows', 'ms', {
      ours: of('ketuk'),
      theirs: of('fuse'),
      target: 0.05
    }),
    line('search: one keystroke over 20,000 people (p95) / 50 ms', 'ms', { ours: of('ketukP95'), theirs: KEYSTROKE_MS, target: 1 }),
    line('search: an edit until the table has it / 300 ms', 'ms', { ours: of('sunting'), theirs: EDIT_MS, target: 1 })
  ]
}
