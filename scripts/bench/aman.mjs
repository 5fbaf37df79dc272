import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { best, line } from './median.mjs'
import { runJson } from './run-json.mjs'

const PEOPLE = 20_000
const KUNCI = '5a'.repeat(32)

/** What encryption costs: the same work on an encrypted file and on an open one, by turns. */
export async function benchAman(rounds) {
  const program = await bundle('aman')
  const results = { ours: [], theirs: [] }
  const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  for (let n = 0; n < rounds; n += 1) {
    for (const [name, kunci] of Object.entries({ ours: KUNCI, theirs: '' }))
      results[name].push(await runJson(program, [join(folder, `${name}-${n}.db`), kunci, String(PEOPLE)]))
  }
  rmSync(folder, { recursive: true, force: true })
  const of = (list, key) => best(list.map((result) => result[key]))
  say(
    `aman: ${PEOPLE} people, ${Math.round(of(results.theirs, 'ukuran') / 1e6)} MB; encrypting and proving a copy ${Math.round(of(results.theirs, 'sandikan'))} ms`
  )
  const compared = (key, apa, target) =>
    line(`aman: ${apa}, encrypted / open`, 'ms', { ours: of(results.ours, key), theirs: of(results.theirs, key), target })
  return [
    compared('buka', 'opening the file', 5),
    compared('isi', `writing ${PEOPLE} people in one transaction`, 1.25),
    compared('sunting', 'one edit', 1.25),
    compared('pertama', 'the first list', 1.5),
    compared('cari', 'one keystroke of a search', 1.5),
    compared('salin', 'the copy of a backup', 4),
    compared('periksa', 'the check of a backup', 4)
  ]
}
