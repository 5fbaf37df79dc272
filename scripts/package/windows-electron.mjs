import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { atomically } from '../setup/atomically.mjs'
import { canDownload, mirror, wantedVersion } from '../setup/electron.mjs'
import { cacheRoot, root } from '../setup/project.mjs'
import { progress, SetupProblem } from '../setup/say.mjs'
import { zipEntries } from '../setup/zip.mjs'

const DOWNLOAD_LIMIT = 15 * 60 * 1000

/**
 * The folder of an unpacked Electron for Windows on x64: the one named by ELECTRON_WIN_DIST, the one in the cache, or a download
 * held against the checksums of the electron package. Null where none of them can be had.
 * @returns {Promise<string | null>}
 */
export async function windowsElectron() {
  const given = process.env.ELECTRON_WIN_DIST
  if (given) {
    if (!existsSync(join(given, 'electron.exe')))
      throw new SetupProblem(`ELECTRON_WIN_DIST is set, but there is no electron.exe in ${given}.`)
    return resolve(given)
  }
  const version = wantedVersion()
  const target = join(cacheRoot(), `electron-${version}-win32-x64`)
  if (existsSync(target)) return target
  if (!(await canDownload(version))) return null
  await atomically(target, (folder) => progress(`Fetching Electron ${version} for Windows`, () => fill(folder, version)))
  return target
}

async function fill(folder, version) {
  const name = `electron-v${version}-win32-x64.zip`
  const reply = await fetch(`${mirror()}v${version}/${name}`, { signal: AbortSignal.timeout(DOWNLOAD_LIMIT) })
  if (!reply.ok) throw new SetupProblem(`${name} cannot be had: the server answers ${reply.status}.`)
  const zip = Buffer.from(await reply.arrayBuffer())
  const sums = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'checksums.json'), 'utf8'))
  if (createHash('sha256').update(zip).digest('hex') !== sums[name]) throw new SetupProblem(`${name} is not what it should be.`)
  unpack(zip, folder)
}

function unpack(zip, folder) {
  for (const entry of zipEntries(zip)) {
    if (entry.name.endsWith('/')) continue
    const file = resolve(folder, entry.name)
    if (!file.startsWith(folder)) throw new Error(`Unsafe path in the archive: ${entry.name}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, entry.read())
  }
}
