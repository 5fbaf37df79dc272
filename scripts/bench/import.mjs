import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const ROWS = 10_000

/** The import of 10,000 x 69, checks and durable commit included, against exceljs' stream reader merely reading the file. */
export async function benchImport(rounds) {
  const workbook = join(root, 'out', 'bench', `siasn-${ROWS}.xlsx`)
  mkdirSync(join(root, 'out', 'bench'), { recursive: true })
  if (!existsSync(workbook)) {
    say(`Writing a workbook of ${ROWS} invented people`)
    await runJson('fixtures/siasn.mjs', ['--baris', String(ROWS), '--ke', workbook], { isJson: false })
  }
  const ours = await bundle('import')
  const results = { ours: [], theirs: [] }
  const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  for (let n = 0; n < rounds; n += 1) {
    results.ours.push(await runJson(ours, [workbook, join(folder, `${n}.db`)]))
    results.theirs.push(await runJson('bench/exceljs-read.mjs', [workbook]))
  }
  rmSync(folder, { recursive: true, force: true })
  const [{ bacaMs, simpanMs, pegawaiBaru }] = results.ours
  say(`import: ${pegawaiBaru} people; of it reading and checks ${Math.round(bacaMs)} ms, commit ${Math.round(simpanMs)} ms`)
  const ms = (list) => median(list.map((r) => r.ms))
  return [line('import 10,000 x 69 / exceljs stream read alone', 'ms', { ours: ms(results.ours), theirs: ms(results.theirs), target: 1 })]
}
