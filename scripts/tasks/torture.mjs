import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../setup/project.mjs'
import { say, sayProblem } from '../setup/say.mjs'
import { ensureTools } from '../setup/system-packages.mjs'
import { buildTorture } from '../torture/build-torture.mjs'
import { runProof } from '../torture/run-proof.mjs'

const LANES = 2
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cepat: { type: 'boolean', default: false }, tanpa: { type: 'string', multiple: true, default: [] } }
})

try {
  await ensureTools(['gcc'])
  const { program, names } = await buildTorture()
  const unknown = [...positionals, ...values.tanpa].filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`No proof ${unknown.join(', ')}; there are ${names.join(', ')}`)
  const rows = await prove(
    program,
    (positionals.length > 0 ? positionals : names).filter((name) => !values.tanpa.includes(name))
  )
  show(rows)
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}

/** Two at a time, each in a process of its own: what one does to memory or to its process is no matter to the others. */
async function prove(program, names) {
  const left = [...names]
  const found = new Map()
  const lane = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const started = performance.now()
      const rows = await runProof(program, name, { isShort: values.cepat })
      found.set(name, rows)
      say(
        `${name}: ${rows.filter(({ ok }) => ok).length} of ${rows.length} as they must be, ${Math.round((performance.now() - started) / 1000)} s`
      )
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return names.flatMap((name) => found.get(name) ?? [])
}

function show(rows) {
  console.table(Object.fromEntries(rows.map(({ name, tried, lost, ok }) => [name, { tried, lost, ok }])))
  for (const { name, details } of rows.filter(({ ok }) => !ok)) say(`${name}: ${JSON.stringify(details)}`)
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out', 'torture.json'), `${JSON.stringify(rows, null, 2)}\n`)
}
