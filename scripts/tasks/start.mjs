import { electronVite, ensureBuild } from '../setup/build-app.mjs'
import { hasDisplay, startXvfb } from '../setup/display.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { show } from '../setup/run.mjs'
import { rootFlags, sandboxProblem } from '../setup/sandbox.mjs'
import { say, sayProblem, SetupProblem } from '../setup/say.mjs'
import { ensureTools } from '../setup/system-packages.mjs'

const OWN = ['--dev', '--headless']
const dev = process.argv.includes('--dev')
const headless = process.argv.includes('--headless')
const rest = process.argv.slice(2).filter((word) => !OWN.includes(word))

try {
  if (!headless && !hasDisplay()) {
    throw new SetupProblem(
      'There is no display to open a window on: start from a desktop session, or on a virtual screen with  npm start -- --headless'
    )
  }
  if (headless) await ensureTools(['Xvfb'])
  const electron = await resolveElectron()
  const problem = sandboxProblem(electron.exe)
  if (problem) throw new SetupProblem(problem)
  if (!dev) await ensureBuild()
  process.exitCode = await open(electron)
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}

/** Runs the app until it is closed. */
async function open(electron) {
  const screen = headless ? await startXvfb() : null
  const env = { ...process.env, ...electron.env, ...screen?.env }
  say(screen ? 'Penata runs on a virtual screen; Ctrl+C ends it.' : 'Opening Penata.')
  try {
    if (dev) return await show(process.execPath, [electronVite, 'dev', '--', ...rest], { env: { ...env, ...sandboxOfElectronVite() } })
    return await show(electron.exe, ['.', ...rootFlags(), ...rest], { env })
  } finally {
    await screen?.stop()
  }
}

function sandboxOfElectronVite() {
  return rootFlags().length > 0 ? { NO_SANDBOX: '1' } : {}
}
