import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const BUDGET_MS = 100
const FRAME_MS = 50

/** The candidates of a post among 10,000 people with their dossiers: asked, scored and put in order; and again with other weights. */
export async function benchCalon(rounds) {
  const file = await bundle('calon')
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(file, []))
  const [{ pegawai, jabatan, calonTerbanyak }] = results
  say(`calon: ${pegawai} people, ${jabatan} posts, up to ${calonTerbanyak} candidates`)
  const middle = (nama) => median(results.map((r) => r[nama]))
  return [
    line('candidates of a post over 10,000 people / 100 ms', 'ms', { ours: middle('cari'), theirs: BUDGET_MS, target: 1 }),
    line('candidates in order again with other weights / 50 ms', 'ms', { ours: middle('timbang'), theirs: FRAME_MS, target: 1 }),
    line('posts for a person over every post / 100 ms', 'ms', { ours: middle('balik'), theirs: BUDGET_MS, target: 1 })
  ]
}
