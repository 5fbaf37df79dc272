import { existsSync, readdirSync } from 'node:fs'
import { onPath } from './on-path.mjs'
import { capture, run } from './run.mjs'
import { progress, SetupProblem } from './say.mjs'

const TOOL_PACKAGES = { Xvfb: 'xvfb', 'g++': 'g++', gcc: 'gcc', pdftotext: 'poppler-utils' }
/** They bring all the others that Electron is linked with. Ubuntu 24.04 and Debian 13 have the first of two names. */
const LIBRARY_PACKAGES = [['libgtk-3-0t64', 'libgtk-3-0'], ['libasound2t64', 'libasound2'], ['libnss3'], ['libgbm1']]
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts']

/**
 * Sees to it that these programs can be run (Linux; elsewhere nothing here is needed).
 * @param {readonly (keyof typeof TOOL_PACKAGES)[]} tools
 */
export async function ensureTools(tools) {
  if (process.platform !== 'linux') return
  const missing = tools.filter((tool) => !onPath(tool))
  await install(
    missing,
    missing.map((tool) => [TOOL_PACKAGES[tool]])
  )
}

/**
 * Sees to it that what this Electron is linked with is there, and any font at all.
 * @param {string} exe
 */
export async function ensureLibraries(exe) {
  if (process.platform !== 'linux') return
  const libraries = await missingLibraries(exe)
  const fonts = FONT_FOLDERS.some(hasFont) ? [] : ['a font']
  await install([...libraries, ...fonts], [...(libraries.length > 0 ? LIBRARY_PACKAGES : []), ...fonts.map(() => ['fonts-liberation'])])
}

async function missingLibraries(exe) {
  if (!onPath('ldd')) return []
  const { output } = await capture('ldd', [exe])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => library)
}

const hasFont = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.(ttf|otf|pfb|ttc)$/i.test(String(file)))

/** Installs the first available name of each package; without the right to do so, says what to type. */
async function install(missing, packages) {
  if (missing.length === 0) return
  if (!onPath('apt-get'))
    throw new SetupProblem(`This system lacks ${missing.join(', ')}. Please install it with the system's package manager.`)
  if (process.getuid?.() !== 0)
    throw new SetupProblem(`This system lacks ${missing.join(', ')}. Please run:\n  sudo ${await commandFor(packages)}`)
  await progress(`Installing what the system lacks (${missing.join(', ')}) with apt`, () => aptInstall(packages))
}

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const [program, ...args] = (await commandFor(packages)).split(' ')
  try {
    await run(program, ['-o', 'DPkg::Lock::Timeout=300', ...args], { env })
  } catch (problem) {
    throw new SetupProblem(`apt could not install what is missing. Please run:\n  ${await commandFor(packages)}\n\n${problem.message}`)
  }
}

async function commandFor(packages) {
  const names = await Promise.all(packages.map(availableName))
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...names].join(' ')
}

async function availableName(names) {
  for (const name of names.slice(0, -1)) if (/Candidate: \d/.test((await capture('apt-cache', ['policy', name])).output)) return name
  return names.at(-1)
}
