import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { ACK } from '../power/states'
import { type Bench, mustHold, type Proof, type Row } from '../proof'

/** What a day may add to what the application takes after its first hours. */
const GROWTH = { rss: 50, heap: 8, handles: 0 }
const MOST = { wal: 8, p50: 20 }
/** What the audit trail itself takes for one small edit. */
const KILOBYTES_A_COMMIT = 3

/** Eight hours of work, a hundred thousand commits: memory, the WAL and open files stay as they were, and the file grows by its audit trail alone. */
export const longDay: Proof = {
  name: 'long-day',
  run: async (bench) => {
    const commits = bench.isShort ? 2000 : 100_000
    const samples = await work(bench, commits)
    // the first fifth warms up
    const after = samples.slice(Math.floor(samples.length / 5))
    const [first, last] = [after[0], after.at(-1)]
    if (first === undefined || last === undefined) return [mustHold('a long day', { tried: 0, problems: ['nothing was measured'] })]
    const day: Day = {
      first,
      last,
      after,
      kilobytes: (last.data * 1024) / commits,
      p50: median(after.map((sample) => sample.p50)),
      p99: median(after.map((sample) => sample.p99))
    }
    return [mustHold('a long day', { tried: commits, problems: problemsOf(day, bench.isShort), details: figures(day) })]
  }
}

const Sample = z.object({
  rss: z.number(),
  heap: z.number(),
  data: z.number(),
  wal: z.number(),
  handles: z.number(),
  p50: z.number(),
  p99: z.number()
})
type Sample = z.infer<typeof Sample>

type Day = {
  readonly first: Sample
  readonly last: Sample
  readonly after: readonly Sample[]
  readonly kilobytes: number
  readonly p50: number
  readonly p99: number
}

async function work({ folder, program }: Bench, commits: number): Promise<readonly Sample[]> {
  const own = join(folder, 'day')
  mkdirSync(own)
  await promisify(execFile)(process.execPath, ['--expose-gc', program, 'kerja', 'long-day', own, String(commits)])
  const lines = readFileSync(join(own, ACK), 'utf8').trim().split('\n')
  return lines.map((line) => Sample.parse(JSON.parse(line)))
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

function problemsOf({ first, last, after, kilobytes, p50 }: Day, isShort: boolean): readonly string[] {
  const wal = Math.max(...after.map((sample) => sample.wal))
  const found: readonly (readonly [boolean, string])[] = [
    [Math.max(...after.map(({ rss }) => rss)) - first.rss > GROWTH.rss, 'memory grows'],
    [last.heap - first.heap > GROWTH.heap, 'the heap grows'],
    [last.handles - first.handles > GROWTH.handles, 'files are left open'],
    [wal > MOST.wal, `the WAL has grown to ${wal} MB`],
    [p50 > MOST.p50, `an edit takes ${p50} ms`],
    [kilobytes > KILOBYTES_A_COMMIT && !isShort, `${kilobytes} KB for each commit`]
  ]
  return found.filter(([isSo]) => isSo).map(([, text]) => text)
}

const figures = ({ first, last, kilobytes, p50, p99 }: Day): Row['details'] => ({
  'memory MB': `${first.rss} → ${last.rss}`,
  'heap MB': `${first.heap} → ${last.heap}`,
  'WAL MB': `${first.wal} → ${last.wal}`,
  'open files': `${first.handles} → ${last.handles}`,
  'file MB': `${first.data} → ${last.data}`,
  'KB a commit': kilobytes.toFixed(2),
  'p50 and p99 ms': `${p50.toFixed(1)} and ${p99.toFixed(1)}`
})
