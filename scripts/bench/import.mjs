import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const ROWS = 20_000

/** The workbook of invented people of a month, written once. */
async function workbookOf(bulan) {
  const workbook = join(root, 'out', 'bench', `siasn-${ROWS}-${bulan}.xlsx`)
  mkdirSync(join(root, 'out', 'bench'), { recursive: true })
  if (existsSync(workbook)) return workbook
  say(`Writing a workbook of ${ROWS} invented people (month ${bulan})`)
  await runJson('fixtures/siasn.mjs', ['--baris', String(ROWS), '--bulan', String(bulan), '--ke', workbook], { isJson: false })
  return workbook
}

/** The import of 20,000 x 69, checks and durable commit included, against exceljs' stream reader merely reading the file. */
export async function benchImport(rounds) {
  const workbook = await workbookOf(1)
  const [ours, parser] = [await bundle('import'), await bundle('parser')]
  const results = { ours: [], theirs: [], parser: [] }
  const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  for (let n = 0; n < rounds; n += 1) {
    results.ours.push(await runJson(ours, [workbook, join(folder, `${n}.db`)]))
    results.theirs.push(await runJson('bench/exceljs-read.mjs', [workbook]))
    results.parser.push(await runJson(parser, [workbook]))
  }
  rmSync(folder, { recursive: true, force: true })
  const of = (list, key) => median(list.map((r) => r[key]))
  const { ours: own } = results
  say(
    `import: ${own[0].pegawaiBaru} people; reading and comparing ${Math.round(of(own, 'bacaMs'))} ms, commit ${Math.round(of(own, 'simpanMs'))} ms`
  )
  say(`import: peak memory ${Math.round(of(own, 'memori'))} MB, of our own parser alone ${Math.round(of(results.parser, 'memori'))} MB`)
  say(`import: longest stretch without an answer before the commit ${Math.round(of(own, 'macetMs'))} ms`)
  return [
    line('import 20,000 x 69 / exceljs stream read alone', 'ms', { ours: of(own, 'ms'), theirs: of(results.theirs, 'ms'), target: 1 }),
    line('import 20,000 x 69: peak memory / exceljs stream read alone', 'MB', {
      ours: of(own, 'memori'),
      theirs: of(results.theirs, 'memori'),
      target: 2
    })
  ]
}

/** Holding 20,000 rows of a second month against 20,000 people: at most two seconds. */
export async function benchDiff(rounds) {
  const [first, second] = [await workbookOf(1), await workbookOf(2)]
  const [setUp, ours] = [await bundle('import'), await bundle('diff')]
  const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  const file = join(folder, 'kota.db')
  await runJson(setUp, [first, file])
  const results = []
  for (let n = 0; n < rounds; n += 1) results.push(await runJson(ours, [second, file]))
  rmSync(folder, { recursive: true, force: true })
  const of = (key) => median(results.map((r) => r[key]))
  say(`diff: ${JSON.stringify(results[0].jumlah)}`)
  say(
    `diff: read ${Math.round(of('bacaMs'))} ms, check ${Math.round(of('periksaMs'))} ms, present data ${Math.round(of('dataMs'))} ms, compare ${Math.round(of('bandingMs'))} ms`
  )
  const banding = median(results.map((r) => r.dataMs + r.bandingMs))
  return [line('diff 20,000 against 20,000 / 2 s', 'ms', { ours: banding, theirs: 2000, target: 1 })]
}
