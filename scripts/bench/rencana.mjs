import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const PEOPLE = 10_000
const EDITS = 1_000
const ROUNDS = 2

/** The check of a plan of 70 steps from rows against merely reading them, and what is held in memory after a long evening of edits. */
export async function benchRencana() {
  const file = await bundle('rencana')
  const results = []
  for (let n = 0; n < ROUNDS; n += 1) results.push(await runJson(file, [String(PEOPLE), String(EDITS)]))
  const [{ pegawai, langkah }] = results
  const of = (key) => median(results.map((r) => r[key]))
  say(`rencana: ${pegawai} people, ${langkah} steps; an edit takes ${of('sunting').toFixed(1)} ms in the core`)
  return [
    line('plan: whole check of 70 steps / select * of the same tables', 'ms', { ours: of('periksa'), theirs: of('baca'), target: 3 }),
    line('plan: memory held after 1,000 edits / before them', 'MB', {
      ours: of('memoriSesudah'),
      theirs: of('memoriSebelum'),
      target: 1.1
    })
  ]
}
