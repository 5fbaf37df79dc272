import { join } from 'node:path'
import { ensureBuild } from '../setup/build-app.mjs'
import { anyDisplay, hasDisplay } from '../setup/display.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { root } from '../setup/project.mjs'
import { show } from '../setup/run.mjs'
import { rootFlags, sandboxProblem } from '../setup/sandbox.mjs'
import { sayProblem, SetupProblem } from '../setup/say.mjs'
import { ensureTools } from '../setup/system-packages.mjs'

const words = process.argv.slice(2)
// only Chromium turns a paper into PDF
const needsElectron = words[0] === 'document' || (words[0] === 'report' && words.some((word) => /^(--format=)?pdf$/.test(word)))
const program = join(root, 'out', 'main', 'penata.js')
// paths on the command line are meant from where it was typed, not from the project folder npm changes to
const cwd = process.env.INIT_CWD ?? process.cwd()

try {
  await ensureBuild()
  process.exitCode = needsElectron ? await runWithElectron() : await show(process.execPath, [program, ...words], { cwd })
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}

async function runWithElectron() {
  if (!hasDisplay()) await ensureTools(['Xvfb'])
  const { exe, env } = await resolveElectron()
  const problem = sandboxProblem(exe)
  if (problem) throw new SetupProblem(problem)
  const screen = await anyDisplay()
  const flags = rootFlags().length > 0 ? { PENATA_NO_SANDBOX: '1' } : {}
  try {
    return await show(process.execPath, [program, ...words], {
      cwd,
      env: { ...process.env, ...env, ...screen.env, ...flags, PENATA_ELECTRON: exe }
    })
  } finally {
    await screen.stop()
  }
}
