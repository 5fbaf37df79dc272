import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../bench/bundle.mjs'
import { root } from '../setup/project.mjs'
import { say } from '../setup/say.mjs'
import { runMutants } from '../torture/run-mutants.mjs'

const { values } = parseArgs({ options: { mutan: { type: 'string', default: '5000' }, dari: { type: 'string', default: '0' } } })
const from = Number(values.dari)
const to = from + Number(values.mutan)

const program = await bundle('read-mutants', join(root, 'tests', 'parser', 'torture', 'read-mutants.ts'))
say(`Torture: mutants ${from} to ${to - 1}`)
const verdicts = await runMutants({
  program,
  fixtures: join(root, 'tests', 'fixtures'),
  from,
  to,
  onVerdict: ({ n }) => (n + 1 - from) % 1000 === 0 && say(`${n + 1 - from} of ${to - from}`)
})

const count = (hasil) => verdicts.filter((v) => v.hasil === hasil).length
const bad = verdicts.filter(({ hasil }) => !['dibaca', 'ditolak'].includes(hasil))
for (const { n, kind, hasil, pesan } of bad) say(`${n} ${hasil}: ${kind}\n  ${pesan}`)
console.table({
  mutants: verdicts.length,
  read: count('dibaca'),
  'imported and taken back': verdicts.filter(({ pesan }) => pesan?.endsWith('disimpan lalu diurungkan')).length,
  refused: count('ditolak'),
  failed: count('galat'),
  hung: count('macet'),
  died: count('mati'),
  'slowest ms': Math.round(Math.max(...verdicts.map(({ ms }) => ms)))
})
process.exitCode = bad.length > 0 || verdicts.length !== to - from ? 1 : 0
