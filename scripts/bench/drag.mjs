import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const FRAME_MS = 16

/** One frame of a drag with 10,000 people and a plan of 70 steps: projection and all rules, against the time a frame has. */
export async function benchDrag(rounds) {
  const file = await bundle('drag')
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(file, []))
  const [{ pegawai, jabatan }] = results
  say(`drag: ${pegawai} people, ${jabatan} posts`)
  return [
    line('drag frame: projection + all rules on the candidate (p95) / 16 ms', 'ms', {
      ours: median(results.map((r) => r.frameP95)),
      theirs: FRAME_MS,
      target: 1
    }),
    line('drag frame: projection + all rules on the whole plan (p95) / 16 ms', 'ms', {
      ours: median(results.map((r) => r.wholeP95)),
      theirs: FRAME_MS,
      target: 1
    })
  ]
}
