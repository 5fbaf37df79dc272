import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { LIST } from './bundled-packages.mjs'

/** The program of the command line runs on a Node of its own, which a package does not have. */
const LEFT_OUT = new Set([LIST, 'penata.js'])
const BUILT = ['out/main', 'out/preload', 'out/renderer']
const DRIVER = 'node_modules/better-sqlite3'

/**
 * What goes into app.asar, by path: the built programs without their maps, the script half of the database driver, the icon.
 * @returns {Readonly<Record<string, Buffer>>}
 */
export function appFiles() {
  const paths = [...BUILT.flatMap(below), ...below(`${DRIVER}/lib`), `${DRIVER}/package.json`, 'resources/icon.png']
  const sorted = paths.toSorted((a, b) => (a < b ? -1 : 1))
  return { 'package.json': manifest(), ...Object.fromEntries(sorted.map((path) => [path, readFileSync(join(root, path))])) }
}

function below(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return below(`${folder}/${entry.name}`)
    return entry.name.endsWith('.map') || LEFT_OUT.has(entry.name) ? [] : [`${folder}/${entry.name}`]
  })
}

function manifest() {
  const { name, productName, version, description, author, license, type, main } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  )
  return Buffer.from(JSON.stringify({ name, productName, version, description, author, license, type, main }, null, 2))
}
