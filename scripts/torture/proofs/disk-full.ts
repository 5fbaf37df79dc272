import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { DatabaseProblem } from '../../../electron/db/database-problem'
import { openDatabase } from '../../../electron/db/open'
import { examine } from '../examine'
import { openOffice } from '../open-office'
import { type Bench, mustHold, type Proof, type Row } from '../proof'
import { smallDisk } from '../small-disk'
import { WAYS } from '../work/fill-disk'

const MEGABYTES = 3
/** What would be half a file: under a passing name, or under that of an export or a backup. */
const HALF = /(^|\/)~|\.tmp$|\.xlsx$|^cadangan\/.*\.db/

/** The drive is full, may only be read, or another process holds the file: nothing is lost, the officer is told which, and it goes on afterwards. */
export const diskFull: Proof = {
  name: 'disk-full',
  run: async (bench) => {
    const rows: Row[] = []
    for (const way of WAYS) rows.push(...(await full(bench, way)))
    rows.push(await limited(bench), ...readOnly(bench), await locked(bench))
    return rows
  }
}

/** Without the right to mount a small disk these are not tried; the one that needs no rights still is. */
function leftOut(bench: Bench, name: string): readonly Row[] {
  bench.say(`${name}: not tried, this user may not mount a small disk`)
  return []
}

const Told = z.object({ commits: z.int(), pesan: z.string().default(''), left: z.array(z.string()).default([]) })
type Told = z.infer<typeof Told>

/** One way of writing, until the disk is full; then the disk grows and the work goes on. */
async function full(bench: Bench, way: string): Promise<readonly Row[]> {
  const name = `disk full: ${way}`
  const disk = smallDisk(join(bench.folder, `full-${way}`), MEGABYTES)
  if (disk === null) return leftOut(bench, name)
  try {
    const told = await fill(bench, ['node', disk.folder, way])
    disk.resize(MEGABYTES * 10)
    const problems = [
      ...(/penuh/i.test(told.pesan) ? [] : [`the officer is told: ${told.pesan}`]),
      ...told.left.filter((file) => HALF.test(file)).map((file) => `${file} is left behind`),
      ...(await afterwards(disk.folder, told.commits))
    ]
    return [mustHold(name, { tried: 1, problems, details: { 'commits kept': told.commits, pesan: told.pesan } })]
  } finally {
    disk.remove()
  }
}

/** The same where the system refuses a file that grows too large (RLIMIT_FSIZE), which needs no rights. */
async function limited(bench: Bench): Promise<Row> {
  const folder = join(bench.folder, 'limited')
  mkdirSync(folder)
  const told = await fill(bench, ['limit', folder, 'commit'])
  const problems = [
    ...(/drive|penuh/i.test(told.pesan) ? [] : [`the officer is told: ${told.pesan}`]),
    ...(await afterwards(folder, told.commits))
  ]
  return mustHold('disk full: a file may not grow', { tried: 1, problems, details: { 'commits kept': told.commits, pesan: told.pesan } })
}

async function fill({ program, folder }: Bench, [how, data = '', way = '']: readonly string[]): Promise<Told> {
  const ack = join(folder, `ack-${how}-${way}`)
  const args = [program, 'kerja', 'fill-disk', data, ack, way]
  const shell = how === 'limit' ? `ulimit -f ${MEGABYTES * 1024}; exec "$@"` : 'exec "$@"'
  await promisify(execFile)('bash', ['-c', shell, 'bash', process.execPath, ...args])
  return Told.parse(JSON.parse(readFileSync(ack, 'utf8').trim().split('\n').at(-1) ?? ''))
}

/** What is wrong once there is room again: with the file, with what was promised, or with the next command. */
async function afterwards(folder: string, promised: number): Promise<readonly string[]> {
  const file = join(folder, 'penata.db')
  const { commits, problems } = examine(file)
  const office = openOffice(file)
  const input = { id: 'p1', patch: { tempatLahir: 'Solok' } }
  const reply = await office.call('command.run', { name: 'pegawai.update', input, kunci: 'sesudah-penuh', tempat: null })
  office.close()
  return [
    ...problems,
    ...(commits === promised ? [] : [`${commits} commits where ${promised} were promised`]),
    ...(reply.ok ? [] : [`does not go on: ${reply.error.pesan}`])
  ]
}

/** A folder that may only be read: the file is not touched, and the officer is told so. */
function readOnly(bench: Bench): readonly Row[] {
  const name = 'read-only folder'
  const disk = smallDisk(join(bench.folder, 'read-only'), MEGABYTES)
  if (disk === null) return leftOut(bench, name)
  try {
    const file = join(disk.folder, 'penata.db')
    openDatabase(file).sqlite.close()
    const before = readFileSync(file)
    disk.protect()
    const told = toldAt(file)
    const problems = [
      ...(told.startsWith('HANYA_BACA') ? [] : [`the officer is told: ${told}`]),
      ...(readFileSync(file).equals(before) ? [] : ['the file has changed'])
    ]
    return [mustHold(name, { tried: 1, problems, details: { pesan: told } })]
  } finally {
    disk.remove()
  }
}

const SOON_MS = 3000
const Heard = z.object({ told: z.string(), ms: z.number() })

/** Another process holds the file: the second one is told soon, and neither harms it. */
async function locked(bench: Bench): Promise<Row> {
  const folder = join(bench.folder, 'locked')
  mkdirSync(folder)
  const file = join(folder, 'penata.db')
  const holder = openDatabase(file)
  const { stdout } = await promisify(execFile)(process.execPath, [bench.program, 'kerja', 'say-problem', file])
  const { told, ms } = Heard.parse(JSON.parse(stdout))
  holder.sqlite.close()
  const problems = [
    ...(told.startsWith('DIPAKAI') ? [] : [`the officer is told: ${told}`]),
    ...(ms < SOON_MS ? [] : [`told after ${ms} ms`]),
    ...(existsSync(file) ? examine(file).problems : ['the file is gone'])
  ]
  return mustHold('file held by another process', { tried: 1, problems, details: { ms, pesan: told } })
}

/** What an officer reads who opens the file. */
export function toldAt(file: string): string {
  try {
    openDatabase(file).sqlite.close()
    return 'opened'
  } catch (error) {
    return error instanceof DatabaseProblem ? `${error.code}: ${error.message}` : `not in words: ${String(error)}`
  }
}
