import { beforeAll, expect, it } from 'vitest'
import { buildTorture } from '../../scripts/torture/build-torture.mjs'
import { canRecord } from '../../scripts/torture/power/record'
import { proofs } from '../../scripts/torture/proofs/index'
import { runProof } from '../../scripts/torture/run-proof.mjs'

/** Read in their short form by tests/parser already. */
const ELSEWHERE = new Set(['mutants'])
/** Those need the recorder, which is compiled on Linux. */
const RECORDED = new Set(['power-cut', 'migration'])

let program = ''
beforeAll(async () => {
  ;({ program } = await buildTorture())
}, 60_000)

const names = proofs.map(({ name }) => name).filter((name) => !ELSEWHERE.has(name) && (canRecord() || !RECORDED.has(name)))

it.each(names)(
  'the short torture holds, and its negative controls fail: %s',
  async (name) => {
    const rows = await runProof(program, name, { isShort: true, isQuiet: true })
    expect(rows.filter(({ ok }) => !ok)).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  },
  600_000
)
