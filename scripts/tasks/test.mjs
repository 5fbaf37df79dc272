import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../setup/build-app.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { root } from '../setup/project.mjs'
import { capture, show } from '../setup/run.mjs'
import { sandboxProblem } from '../setup/sandbox.mjs'
import { progress, sayProblem, SetupProblem } from '../setup/say.mjs'
import { ensureTools } from '../setup/system-packages.mjs'
import { tallyOf } from './tally.mjs'

const PARTS = ['src/domain', 'src/contract', 'src/ui', 'electron', 'tests']
const withWindow = !process.argv.includes('--tanpa-jendela')
const reports = mkdtempSync(join(tmpdir(), 'penata-test-'))
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const total = { passed: 0, failed: 0 }

const steps = [
  setUp,
  step('Types', () => Promise.all(PARTS.map((part) => checked('tsc', ['-p', part])))),
  step('Lint', () => checked('oxlint', ['--type-aware', '--deny-warnings'])),
  step('Format', () => checked('prettier', ['--check', '--log-level', 'warn', '.'])),
  vitest('unit'),
  ...(process.platform === 'linux' ? [torture] : []),
  ...(withWindow ? [step('Build', ensureBuild), vitest('jendela')] : [])
]

for (const each of steps) {
  if (total.failed > 0) break
  await each().catch(countProblem)
}
rmSync(reports, { recursive: true })
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed`)

function countProblem(problem) {
  sayProblem(problem)
  total.failed += 1
}

/** All that the machine has to bring, before the first test runs. */
async function setUp() {
  await ensureTools(withWindow ? ['Xvfb', 'pdftotext'] : ['pdftotext'])
  if (!withWindow) return
  const { exe } = await resolveElectron()
  const problem = sandboxProblem(exe)
  if (problem) throw new SetupProblem(problem)
}

/** A step that counts as one test. */
function step(name, work) {
  return async () => {
    await progress(name, work)
    total.passed += 1
  }
}

async function checked(tool, args) {
  const { code, output } = await capture(join(root, 'node_modules', '.bin', tool), args, { shell: process.platform === 'win32' })
  if (code !== 0) throw new SetupProblem(output.trim())
}

/** The short torture; each of its rows counts as one test. The damaged workbooks are read by the unit tests already. */
async function torture() {
  const work = () => show(process.execPath, [join(root, 'scripts', 'torture.mjs'), '--cepat', '--tanpa', 'mutants'])
  const code = await progress('Torture, short form', work)
  const rows = code === 0 ? JSON.parse(readFileSync(join(root, 'out', 'torture.json'), 'utf8')) : []
  total.passed += rows.length
  if (code !== 0) throw new SetupProblem('The torture found something lost: the rows above say what.')
}

/** One project of tests/vitest.config.ts; its tests are counted one by one. */
function vitest(project) {
  return async () => {
    const report = join(reports, `${project}.json`)
    const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = [program, 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters]
    const run = () => show(process.execPath, args, { env: { ...process.env, ...plainOutput } })
    // on a terminal vitest has a live counter of its own
    const code = process.stdout.isTTY ? await run() : await progress(`Tests: ${project}`, run)
    const { passed, failed } = tallyOf(report, code)
    total.passed += passed
    total.failed += failed
  }
}
