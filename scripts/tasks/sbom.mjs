import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownWeaknesses } from '../package/audit.mjs'
import { billOfMaterials } from '../package/bill-of-materials.mjs'
import { shippedPackages } from '../package/shipped-packages.mjs'
import { ensureBuild } from '../setup/build-app.mjs'
import { root } from '../setup/project.mjs'
import { say, sayProblem } from '../setup/say.mjs'

try {
  await ensureBuild()
  const packages = shippedPackages()
  const file = join(root, 'out', 'sbom.cdx.json')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`)
  say(`${packages.length} packages are shipped: ${file}`)
  sayWeaknesses(packages, await knownWeaknesses())
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}

/** Tells what the registry knows; a registry that does not answer is no fault of ours. */
function sayWeaknesses(packages, known) {
  if (known === null) return say('The registry does not answer npm audit: known weaknesses were not looked up.')
  const shipped = new Set(packages.map(({ name }) => name))
  const ours = known.filter(({ name }) => shipped.has(name))
  say(`Known weaknesses: ${known.length} in all tools, ${ours.length} in what is shipped.`)
  for (const { name, severity } of ours) say(`  ${name}: ${severity}`)
}
