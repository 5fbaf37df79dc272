import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/**
 * A machine Penata is packed for.
 * @typedef {{ readonly name: string, readonly platform: string, readonly exeOfElectron: string, readonly exe: string, readonly prebuilt: string, readonly archive: string }} Target
 */

/** The machines Penata is packed for, by name. */
export const targets = {
  'linux-x64': {
    name: 'linux-x64',
    platform: 'linux',
    exeOfElectron: 'electron',
    exe: 'penata',
    prebuilt: 'linux-x64.node',
    archive: 'tar.gz'
  },
  'win-x64': {
    name: 'win-x64',
    platform: 'win32',
    exeOfElectron: 'electron.exe',
    exe: 'Penata.exe',
    prebuilt: 'win32-x64.node',
    archive: 'zip'
  }
}

/** Where the packages of a target lie: the runnable folder, its archive, their checksums. */
export const placeOf = (target) => join(root, 'out', 'paket', target.name)

/** The runnable folder itself. */
export const folderOf = (target) => join(placeOf(target), 'Penata')
