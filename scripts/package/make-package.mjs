import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { asarOf, headerHash } from '../setup/asar.mjs'
import { ensureBuild, sourcesHash } from '../setup/build-app.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { root } from '../setup/project.mjs'
import { progress } from '../setup/say.mjs'
import { appFiles } from './app-files.mjs'
import { billOfMaterials } from './bill-of-materials.mjs'
import { burnFuses } from './fuses.mjs'
import { licencesText } from './licences.mjs'
import { shippedPackages } from './shipped-packages.mjs'
import { folderOf, placeOf, targets } from './targets.mjs'
import { windowsElectron } from './windows-electron.mjs'
import { dressWindowsProgram } from './windows-program.mjs'

/** Chromium's own words, in the languages an office may have set. */
const LOCALES = new Set(['en-US.pak', 'id.pak'])
const RECIPE = join(root, 'scripts', 'package')

/**
 * The runnable folder for a target, made anew unless it was made of these very sources. Null where no Electron for it can be had.
 * @param {keyof typeof targets} name
 * @returns {Promise<string | null>}
 */
export async function ensurePackage(name) {
  const target = targets[name]
  const electron = await electronFor(target)
  if (electron === null) return null
  await ensureBuild()
  const stamp = join(placeOf(target), '.sources')
  const wanted = wantedOf(electron)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folderOf(target)
  await progress(`Packing Penata for ${name}`, () => makePackage(target, electron, placeOf(target)))
  writeFileSync(stamp, wanted)
  return folderOf(target)
}

/**
 * Makes `Penata/` in a place, whole or not at all.
 * @param {import('./targets.mjs').Target} target
 * @param {{ readonly dist: string, readonly addon: string, readonly version: string }} electron
 * @param {string} place
 */
export async function makePackage(target, electron, place) {
  mkdirSync(place, { recursive: true })
  const work = mkdtempSync(join(place, '.new-'))
  try {
    const folder = join(work, 'Penata')
    copyElectron(target, electron.dist, folder)
    await fill(target, electron, folder)
    rmSync(join(place, 'Penata'), { recursive: true, force: true })
    renameSync(folder, join(place, 'Penata'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function electronFor(target) {
  const prebuilt = join(root, 'node_modules', 'better-sqlite3', 'prebuilds', target.prebuilt)
  if (target.platform === 'win32') {
    const dist = await windowsElectron()
    return dist && { dist, addon: prebuilt, version: versionIn(dist) }
  }
  const { exe, electron, env } = await resolveElectron()
  return { dist: dirname(exe), addon: env.PENATA_SQLITE_BINDING ?? prebuilt, version: electron }
}

const versionIn = (dist) => readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')

/** Everything of Electron but its sample app and the languages nobody here reads. */
function copyElectron(target, dist, folder) {
  const filter = (path) => {
    const name = path.slice(dist.length + 1).replaceAll('\\', '/')
    if (name === 'resources/default_app.asar') return false
    return !/^locales\/.*\.pak$/.test(name) || LOCALES.has(name.slice('locales/'.length))
  }
  cpSync(dist, folder, { recursive: true, filter, mode: constants.COPYFILE_FICLONE })
  renameSync(join(folder, target.exeOfElectron), join(folder, target.exe))
  renameSync(join(folder, 'LICENSE'), join(folder, 'LICENSE.electron.txt'))
}

async function fill(target, electron, folder) {
  const { version, author, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = shippedPackages()
  const asar = asarOf(appFiles())
  const exe = join(folder, target.exe)
  mkdirSync(join(folder, 'resources', 'native'), { recursive: true })
  writeFileSync(join(folder, 'resources', 'app.asar'), asar)
  copyFileSync(electron.addon, join(folder, 'resources', 'native', 'better_sqlite3.node'))
  writeFileSync(join(folder, 'LISENSI.txt'), licencesText(packages))
  writeFileSync(join(folder, 'sbom.cdx.json'), JSON.stringify(billOfMaterials(packages, { electron: electron.version }), null, 2))
  if (target.platform === 'win32') dressWindowsProgram(exe, { version, author, description, asarHash: headerHash(asar) })
  await burnFuses(exe)
}

/** What a package is made of: the sources, this recipe, and the Electron. */
function wantedOf({ dist, addon, version }) {
  const hash = createHash('sha256').update(`${sourcesHash()} ${version} ${dist} ${addon}`)
  for (const name of readdirSync(RECIPE).toSorted()) hash.update(readFileSync(join(RECIPE, name)))
  return hash.digest('hex')
}
