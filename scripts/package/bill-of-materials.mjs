import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/**
 * What is shipped, as CycloneDX 1.6: each package with its address, its hash of the lock file, its licence, its place below the app.
 * @param {readonly import('./shipped-packages.mjs').Locked[]} packages
 * @param {{ readonly electron?: string }} [packed] the Electron of a package, where it is not the one of the lock file
 */
export function billOfMaterials(packages, { electron } = {}) {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const app = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, description, licenses: [{ license: { id: license } }] }
  const components = packages.map((each) => componentOf(each, electron))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([app, components]))}`,
    version: 1,
    metadata: { timestamp: new Date().toISOString(), component: app },
    components,
    dependencies: [{ ref: app['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) }]
  }
}

function componentOf(locked, electron) {
  const isOther = locked.name === 'electron' && electron !== undefined && electron !== locked.version
  const version = isOther ? electron : locked.version
  const purl = `pkg:npm/${locked.name.replace('@', '%40')}@${version}`
  return {
    type: locked.name === 'electron' ? 'framework' : 'library',
    'bom-ref': purl,
    name: locked.name,
    version,
    purl,
    licenses: licencesOf(locked.license),
    ...(isOther ? {} : { hashes: [hashOf(locked.integrity)] })
  }
}

const licencesOf = (expression) => (/ (AND|OR) /.test(expression) ? [{ expression }] : [{ license: idOrName(expression) }])

/** One name in the lock file is none of SPDX. */
const idOrName = (licence) => (licence.includes('/') ? { name: licence } : { id: licence })

/** `sha512-<base64>` of the lock file, as CycloneDX wants it. */
function hashOf(integrity) {
  const [algorithm = '', digest = ''] = integrity.split('-')
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }
}

/** The same contents have the same serial number. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
