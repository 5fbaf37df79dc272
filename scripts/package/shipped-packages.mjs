import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { LIST } from './bundled-packages.mjs'

/**
 * A package of the lock file.
 * @typedef {{ readonly name: string, readonly version: string, readonly path: string, readonly license: string, readonly integrity: string, readonly resolved: string }} Locked
 */

/**
 * Every package of the lock file, by its own name: an alias is what it stands for.
 * @returns {readonly Locked[]}
 */
export function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: entry.name ?? path.split('node_modules/').at(-1),
      version: entry.version,
      path,
      license: entry.license ?? '',
      integrity: entry.integrity ?? '',
      resolved: entry.resolved ?? '',
      isProduction: !entry.dev && !entry.optional && !entry.devOptional
    }))
}

/**
 * What is really shipped: what the bundles were made of, what is packed beside them, and Electron.
 * @returns {readonly Locked[]}
 */
export function shippedPackages() {
  const bundled = new Set(['main', 'preload', 'renderer'].flatMap(bundledIn))
  const locked = lockedPackages()
  const shipped = locked.filter(
    ({ name, version, isProduction }) => isProduction || name === 'electron' || bundled.has(`${name}@${version}`)
  )
  const known = new Set(locked.map(({ name, version }) => `${name}@${version}`))
  const strangers = [...bundled].filter((id) => !known.has(id))
  if (strangers.length > 0) throw new Error(`Bundled, but not in package-lock.json: ${strangers.join(', ')}`)
  return [...new Map(shipped.map((each) => [`${each.name}@${each.version}`, each])).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const bundledIn = (part) => JSON.parse(readFileSync(join(root, 'out', part, LIST), 'utf8'))
