import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode } from './dependencies.mjs'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { progress } from './say.mjs'

const SOURCES = [
  'src',
  'electron',
  'resources',
  'electron.vite.config.ts',
  'scripts/package/bundled-packages.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json'
]
const stamp = join(root, 'out', '.sources')

/** The command line of electron-vite: the arguments that come before its own verb. */
export const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/** Builds the app into out/, unless out/ was built from these very sources. */
export async function ensureBuild() {
  const sources = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  rmSync(stamp, { force: true })
  await progress('Building the app', () => run(projectNode(), [electronVite, 'build', '--logLevel', 'warn']))
  writeFileSync(stamp, sources)
}

/** What the build is made of, as one hash. */
export function sourcesHash() {
  const hash = createHash('sha256')
  for (const name of SOURCES) addTo(hash, name)
  return hash.digest('hex')
}

function addTo(hash, name) {
  const path = join(root, name)
  if (statSync(path).isDirectory()) for (const entry of readdirSync(path).toSorted()) addTo(hash, `${name}/${entry}`)
  else hash.update(`${name}\0`).update(readFileSync(path))
}
