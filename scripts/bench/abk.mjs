import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const BUDGET_MS = 150
const JABATAN = 4000
const TUGAS = 10

/** A city of 4,000 posts with 40,000 tasks worked out again after a setting has changed, and its recap made anew. */
export async function benchAbk(rounds) {
  const file = await bundle('abk')
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(file, [String(JABATAN), String(TUGAS)]))
  const [{ jabatan, tugas, berubah }] = results
  const of = (key) => median(results.flatMap((r) => r[key]))
  say(`abk: ${jabatan} posts, ${tugas} tasks, ${berubah} changed; ${of('hitung').toFixed(1)} + ${of('rekap').toFixed(1)} ms once warm`)
  return [
    line(`abk: ${tugas} tasks of ${jabatan} posts worked out anew, with the recap / ${BUDGET_MS} ms`, 'ms', {
      ours: of('pertama'),
      theirs: BUDGET_MS,
      target: 1
    })
  ]
}
