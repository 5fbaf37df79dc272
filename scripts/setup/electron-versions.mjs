import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheRoot } from './project.mjs'
import { say, SetupProblem } from './say.mjs'
import { ensureLibraries } from './system-packages.mjs'

/**
 * The versions inside an Electron, by running it as Node: no display is needed, but its libraries are. Remembered while the file is the same.
 * @param {string} exe
 * @returns {Promise<{ electron: string, napi: number }>}
 */
export async function electronVersions(exe) {
  const { mtimeMs, size } = statSync(exe)
  const known = readKnown()
  const key = `${exe} ${mtimeMs} ${size}`
  if (known[key]) return known[key]
  await ensureLibraries(exe)
  const versions = ask(exe)
  say(`Electron ${versions.electron} it is: ${exe}`)
  writeKnown({ ...known, [key]: versions })
  return versions
}

const knownFile = () => join(cacheRoot(), 'electron-versions.json')

function readKnown() {
  try {
    return JSON.parse(readFileSync(knownFile(), 'utf8'))
  } catch {
    return {}
  }
}

function writeKnown(known) {
  try {
    mkdirSync(cacheRoot(), { recursive: true })
    writeFileSync(knownFile(), JSON.stringify(known, null, 2))
  } catch {
    // without the note the question is asked again, in under a second
  }
}

function ask(exe) {
  const script = 'JSON.stringify({ electron: process.versions.electron, napi: Number(process.versions.napi) })'
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' }
  const { status, stdout, stderr, error } = spawnSync(exe, ['-p', script], { env, encoding: 'utf8' })
  if (status !== 0) throw new SetupProblem(`Electron does not start: ${error?.message ?? stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
