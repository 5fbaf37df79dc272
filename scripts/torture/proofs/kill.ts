import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { examine } from '../examine'
import { openOffice } from '../open-office'
import { restoreProblems } from '../power/after-restore'
import { ACK } from '../power/states'
import { type Bench, mustFail, mustHold, oneProblem, type Proof, type Seen } from '../proof'
import { chanceOf } from '../random/chance'

/** An office is killed so often before the next begins with an empty one. */
const PER_OFFICE = 20
const LONGEST_MS = 250
const LANES = 2

/** SIGKILL at any moment of any work: what was acknowledged is there, and what was not is done once when it is asked for again. */
export const kill: Proof = {
  name: 'kill',
  run: async (bench) => {
    const each = (bench.isShort ? 32 : 900) / LANES
    const seen = await Promise.all(Array.from({ length: LANES }, (_, lane) => kills(bench, { lane, count: each, args: [] })))
    const control = await kills(bench, { lane: LANES, count: bench.isShort ? 6 : 40, args: ['early'] })
    return [
      mustHold('kill -9 at random moments', together(seen)),
      mustHold('kill -9 amid backups and restores', await killsAmidBackups(bench, bench.isShort ? 8 : 100)),
      mustFail('kill -9, promised before it was done', together([control]))
    ]
  }
}

/** The same where backups are made and restored: the gate opens on the last thing done, and every backup is whole. */
async function killsAmidBackups(bench: Bench, count: number): Promise<Seen> {
  const chance = chanceOf(99)
  const problems: string[] = []
  for (let n = 0; n < count; n += 1) {
    const folder = join(bench.folder, `kill-backup-${n}`)
    mkdirSync(folder)
    await killOnce(bench, ['backup-and-restore', folder, '1000'], chance.upTo(4 * LONGEST_MS))
    problems.push(...oneProblem(await restoreProblems({ folder, acked: lastLine(folder) })))
    rmSync(folder, { recursive: true })
  }
  return { tried: count, problems }
}

type Lane = { readonly lane: number; readonly count: number; readonly args: readonly string[] }
type Killed = Omit<Seen, 'details'> & { readonly unacknowledged: number; readonly again: number }

const together = (seen: readonly Killed[]): Seen => ({
  tried: sum(seen.map(({ tried }) => tried)),
  problems: seen.flatMap(({ problems }) => problems),
  details: {
    'committed, not acknowledged': sum(seen.map(({ unacknowledged }) => unacknowledged)),
    'asked for again': sum(seen.map(({ again }) => again))
  }
})

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

async function kills(bench: Bench, { lane, count, args }: Lane): Promise<Killed> {
  const chance = chanceOf(lane + 1)
  const problems: string[] = []
  let [unacknowledged, again] = [0, 0]
  for (let n = 0; n < count; n += 1) {
    const folder = join(bench.folder, `kill-${lane}-${Math.floor(n / PER_OFFICE)}`)
    mkdirSync(folder, { recursive: true })
    await killOnce(bench, ['until-killed', folder, String(lane * 10_000 + n), ...args], chance.upTo(LONGEST_MS))
    const told = Words.parse(lastLine(folder) ?? { commits: 0 })
    const { commits, problems: found } = examine(join(folder, 'penata.db'))
    const lost = commits < told.commits ? [`${told.commits - commits} acknowledged, and lost`] : []
    if (commits > told.commits) unacknowledged += 1
    if (told.doing !== undefined) again += 1
    problems.push(...oneProblem([...found, ...lost, ...(await askAgain(join(folder, 'penata.db'), told.doing))]))
    if (n % PER_OFFICE === PER_OFFICE - 1) rmSync(folder, { recursive: true })
    if (n % 100 === 99) bench.say(`${n + 1} of ${count} kills`)
  }
  return { tried: count, problems, unacknowledged, again }
}

/** Starts the work, and kills it so many milliseconds after it has begun. */
function killOnce({ program }: Bench, args: readonly string[], ms: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, 'kerja', ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms))
    child.once('error', fail)
    child.once('close', (code, signal) => (signal === 'SIGKILL' ? done() : fail(new Error(`The work ended by itself with ${code}`))))
  })
}

const Doing = z.object({ name: z.string(), input: z.unknown(), kunci: z.string(), tempat: z.null() })
type Doing = z.infer<typeof Doing>
const Words = z.object({ commits: z.int(), doing: Doing.optional() })

/** The last that the child had told; a line it did not finish was not told. */
function lastLine(folder: string): unknown {
  const path = join(folder, ACK)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const line = text
    .slice(0, Math.max(0, text.lastIndexOf('\n')))
    .split('\n')
    .at(-1)
  return line ? JSON.parse(line) : null
}

/** The officer presses the same button again: the command is in the trail once, done or found done; or it is refused and not there at all. */
async function askAgain(file: string, doing: Doing | undefined): Promise<readonly string[]> {
  if (doing === undefined) return []
  const office = openOffice(file)
  const count = office.db.sqlite.prepare('select count(*) from audit where kunci = ?').pluck()
  const before = Number(count.get(doing.kunci))
  const replies = [await office.call('command.run', doing), await office.call('command.run', doing)]
  const after = Number(count.get(doing.kunci))
  office.close()
  const wanted = replies.every(({ ok }) => ok) ? 1 : 0
  if (after === wanted && (before === 0 || wanted === 1)) return []
  return [`${doing.name} asked for again is ${after} times in the trail, ${before} before`]
}
