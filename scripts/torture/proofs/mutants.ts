import { dirname, join, resolve } from 'node:path'
import { mustHold, type Proof } from '../proof'
import { runMutants } from '../run-mutants.mjs'

/** Damaged workbooks: each is imported whole and taken back, or refused in words; none fails, hangs or leaves a trace. */
export const mutants: Proof = {
  name: 'mutants',
  run: async ({ isShort, program, say }) => {
    const verdicts = await runMutants({
      program: join(dirname(program), 'torture-mutants.mjs'),
      fixtures: resolve('tests', 'fixtures'),
      from: 0,
      to: isShort ? 300 : 5000,
      onVerdict: ({ n }) => (n % 1000 === 999 ? say(`${n + 1} workbooks`) : undefined)
    })
    const problems = verdicts
      .filter(({ hasil }) => hasil !== 'dibaca' && hasil !== 'ditolak')
      .map(({ n, kind, hasil, pesan }) => `${n} ${hasil}: ${kind} ${pesan}`)
    const details = {
      read: verdicts.filter(({ hasil }) => hasil === 'dibaca').length,
      refused: verdicts.filter(({ hasil }) => hasil === 'ditolak').length,
      'imported and taken back': verdicts.filter(({ pesan }) => pesan.endsWith('disimpan lalu diurungkan')).length,
      'slowest ms': Math.round(Math.max(...verdicts.map(({ ms }) => ms)))
    }
    return [mustHold('damaged workbooks', { tried: verdicts.length, problems, details })]
  }
}
