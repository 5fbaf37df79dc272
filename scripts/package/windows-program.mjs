import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { root } from '../setup/project.mjs'

const ENGLISH = 1033
const UNICODE = 1200

/**
 * Gives the Windows program its icon, its name and version, and the hash by which it knows its own app.asar.
 * @param {string} exe
 * @param {{ readonly version: string, readonly author: string, readonly description: string, readonly asarHash: string }} facts
 */
export function dressWindowsProgram(exe, facts) {
  const program = NtExecutable.from(readFileSync(exe), { ignoreCert: true })
  const resources = NtExecutableResource.from(program)
  const icon = Data.IconFile.from(readFileSync(join(root, 'resources', 'icon.ico')))
  Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    1,
    ENGLISH,
    icon.icons.map(({ data }) => data)
  )
  versionOf(facts).outputToResourceEntries(resources.entries)
  resources.entries.push(integrityOf(facts.asarHash))
  resources.outputResource(program)
  writeFileSync(exe, Buffer.from(program.generate()))
}

/**
 * What a Windows program says of itself: for the test that reads a package back.
 * @param {string} exe
 */
export function readWindowsProgram(exe) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(exe), { ignoreCert: true }))
  const [version] = Resource.VersionInfo.fromEntries(entries)
  const integrity = entries.find(({ type }) => type === 'INTEGRITY')
  return {
    strings: version?.getStringValues({ lang: ENGLISH, codepage: UNICODE }) ?? {},
    integrity: integrity ? JSON.parse(Buffer.from(integrity.bin).toString('utf8')) : [],
    icons: Resource.IconGroupEntry.fromEntries(entries).flatMap((group) => group.icons.map(({ width }) => width || 256))
  }
}

function versionOf({ version, author, description }) {
  const info = Resource.VersionInfo.createEmpty()
  info.setFileVersion(version, ENGLISH)
  info.setProductVersion(version, ENGLISH)
  info.setStringValues(
    { lang: ENGLISH, codepage: UNICODE },
    {
      ProductName: 'Penata',
      FileDescription: description,
      CompanyName: author,
      LegalCopyright: author,
      OriginalFilename: 'Penata.exe',
      FileVersion: version,
      ProductVersion: version
    }
  )
  return info
}

function integrityOf(hash) {
  const list = Buffer.from(JSON.stringify([{ file: 'resources\\app.asar', alg: 'sha256', value: hash }]))
  return { type: 'INTEGRITY', id: 'ELECTRONASAR', lang: ENGLISH, codepage: UNICODE, bin: new Uint8Array(list).buffer }
}
