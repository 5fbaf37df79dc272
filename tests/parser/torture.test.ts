import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/bench/bundle.mjs'
import { runMutants } from '../../scripts/torture/run-mutants.mjs'
import { withFile } from '../support/xlsx-file'
import { BOMBS } from './torture/bombs'

const run = async (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<unknown> =>
  JSON.parse((await promisify(execFile)(process.execPath, [program, ...args], { env: { ...process.env, ...env } })).stdout)
const entry = (name: string): string => `tests/parser/torture/${name}.ts`

describe('a bomb', () => {
  let measure = ''
  beforeAll(async () => {
    measure = await bundle('measure', entry('measure'))
  })
  it.each(BOMBS)('ends in words or in its rows, within 2 s of work and 256 MB: $nama', async ({ bytes, akhir }) => {
    const seen = await withFile(bytes(), (path) => run(measure, [path]))
    expect(seen).toMatchObject({ hasil: expect.stringMatching(/^(dibaca|ditolak)$/), pesan: expect.stringMatching(akhir) })
    const { ms, megabytes } = seen as { readonly ms: number; readonly megabytes: number }
    expect([ms < 2000, megabytes < 256]).toEqual([true, true])
  })
})

describe('300 damaged workbooks', () => {
  it('are each imported whole and taken back, or refused in words: none fails, hangs, or leaves a trace', async () => {
    const program = await bundle('read-mutants', entry('read-mutants'))
    const verdicts = await runMutants({ program, fixtures: 'tests/fixtures', from: 0, to: 300 })
    const count = (hasil: string): number => verdicts.filter((v) => v.hasil === hasil).length
    expect(verdicts.filter(({ hasil }) => hasil !== 'dibaca' && hasil !== 'ditolak')).toEqual([])
    expect(verdicts.map(({ n }) => n)).toEqual([...Array(300).keys()])
    // a reader that refuses or believes everything, or an import that takes nothing, would pass the first line
    const disimpan = verdicts.filter(({ pesan }) => pesan.endsWith('disimpan lalu diurungkan')).length
    expect([count('dibaca') > 75, count('ditolak') > 75, disimpan > 40]).toEqual([true, true, true])
  }, 60_000)
})

describe('a day', () => {
  let days = ''
  beforeAll(async () => {
    days = await bundle('days', entry('days'))
  })
  it.concurrent.each([
    ['Asia/Jakarta', -420],
    ['Asia/Makassar', -480],
    ['Asia/Jayapura', -540],
    ['America/New_York', 300],
    ['Pacific/Apia', 660],
    ['UTC', 0]
  ])('is the same day in %s: 73,000 of them, as serials of both calendars and in four spellings', async (zone, offset) => {
    expect(await run(days, [], { TZ: zone })).toMatchObject({
      offset: expect.toSatisfy((at: number) => Math.abs(at - offset) <= 60),
      days: 73_000,
      wrong: 0,
      first: null
    })
  })
})
