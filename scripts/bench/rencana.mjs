import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line } from './median.mjs'
import { runJson } from './run-json.mjs'

const PEOPLE = 10_000
const EDITS = 1_000

/** The check of a plan of 70 steps from rows against merely reading them, each fifteen times; and what is held in memory after a long evening of edits. */
export async function benchRencana() {
  const hasil = await runJson(await bundle('rencana'), [String(PEOPLE), String(EDITS)])
  say(`rencana: ${hasil.pegawai} people, ${hasil.langkah} steps; an edit takes ${hasil.sunting.toFixed(1)} ms in the core`)
  return [
    line('plan: whole check of 70 steps / select * of the same tables', 'ms', { ours: hasil.periksa, theirs: hasil.baca, target: 3 }),
    line('plan: memory held after 1,000 edits / before them', 'MB', {
      ours: hasil.memoriSesudah,
      theirs: hasil.memoriSebelum,
      target: 1.1
    })
  ]
}
