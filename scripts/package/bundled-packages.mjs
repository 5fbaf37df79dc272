import { readFileSync } from 'node:fs'

/** The list that each part of the build leaves beside its programs. */
export const LIST = 'bundled-packages.json'

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** Notes which packages went into a bundle: licences and the bill of materials are about what is shipped, not about what is installed. */
export const bundledPackages = () => ({
  name: 'bundled-packages',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(packagesOf(modules), null, 2) })
  }
})

/**
 * The packages that some modules belong to, as name@version in order.
 * @param {Iterable<string>} moduleIds
 * @returns {readonly string[]}
 */
export function packagesOf(moduleIds) {
  const folders = new Set([...moduleIds].flatMap((id) => PACKAGE.exec(plain(id))?.[1] ?? []))
  return [...new Set([...folders].map(nameAndVersion))].toSorted()
}

/** Without what bundlers put around the path of a module. */
const plain = (id) =>
  id
    .replace(/^\0(?:[\w-]+:)?/, '')
    .replace(/[?\0].*$/, '')
    .replaceAll('\\', '/')

function nameAndVersion(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return `${name}@${version}`
}
