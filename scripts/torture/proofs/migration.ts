import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Migration, migrations } from '../../../electron/db/migrations'
import { migrate } from '../../../electron/db/migrate'
import { openDatabase } from '../../../electron/db/open'
import { verifyDatabase } from '../../../electron/db/verify'
import { type Content, contentOf, failingAt, lostContent, olderVersions, writeOlderFile } from '../older-file'
import { record } from '../power/record'
import { powerCuts } from '../power/states'
import { type Bench, mustFail, mustHold, oneProblem, type Proof, type Row, type Seen } from '../proof'

/** From every older version of the schema: a crash at every statement and a power cut at any operation leave a file that opens, migrates, and holds what it held. */
export const migration: Proof = {
  name: 'migration',
  run: async (bench) => {
    const older = await Promise.all(versions(bench.isShort).map((version) => olderOf(bench, version)))
    const rows: Row[] = [
      mustHold('migration: a statement fails', together(older.map(failures))),
      mustHold('migration: power cut', together(await inTurn(older, (each) => cuts(bench, each, [])))),
      mustFail(
        'migration: statement by statement, without a transaction',
        together(await inTurn(older.slice(0, 1), (each) => cuts(bench, each, ['careless', String(each.version)])))
      )
    ]
    return rows
  }
}

type Older = { readonly version: number; readonly file: string; readonly content: Content }

/** The short form takes the first, the last and one between. */
const versions = (isShort: boolean): readonly number[] =>
  olderVersions.filter((_, n, all) => !isShort || n === 0 || n === all.length - 1 || n === Math.floor(all.length / 2))

async function olderOf({ folder }: Bench, version: number): Promise<Older> {
  const file = join(folder, `older-${version}.db`)
  await writeOlderFile(file, version)
  return { version, file, content: contentOf(file) }
}

/** Makes each statement fail in turn; the file must be as it was, and then migrate. */
function failures({ version, file, content }: Older): Seen {
  const problems: string[] = []
  let tried = 0
  for (let list = failingAt(version, 0); list !== null; list = failingAt(version, tried)) {
    tried += 1
    const copy = `${file}-gagal`
    copyFileSync(file, copy)
    problems.push(...oneProblem([...failedProblems(copy, version, list), ...migratedProblems(copy, content)]))
    rmSync(copy)
  }
  return { tried, problems }
}

/** A migration that must fail leaves the version where it was. */
function failedProblems(file: string, version: number, list: readonly Migration[]): readonly string[] {
  const sqlite = new Database(file)
  try {
    migrate(sqlite, list)
    return ['a failing statement was passed over']
  } catch {
    return sqlite.pragma('user_version', { simple: true }) === version ? [] : ['the version has moved']
  } finally {
    sqlite.close()
  }
}

async function cuts(bench: Bench, { version, file, content }: Older, args: readonly string[]): Promise<Seen> {
  const recording = await record(bench, ['migrate-older', file, ...args])
  const problems: string[] = []
  let tried = 0
  for (const { folder, acked } of powerCuts(recording, { count: bench.isShort ? 60 : 200, seed: version })) {
    if (acked === null) continue
    tried += 1
    problems.push(...oneProblem(migratedProblems(join(folder, 'penata.db'), content)))
  }
  return { tried, problems }
}

/** Opens the file as the application does, which migrates it, and reads all of it. */
function migratedProblems(file: string, content: Content): readonly string[] {
  try {
    const db = openDatabase(file)
    const problems = verifyDatabase(db).flatMap(({ apa, masalah }) => masalah.map((each) => `${apa}: ${each}`))
    const version = db.sqlite.pragma('user_version', { simple: true })
    db.sqlite.close()
    return [...problems, ...(version === migrations.length ? [] : [`left at version ${String(version)}`]), ...lostContent(file, content)]
  } catch (error) {
    return [`does not open: ${error instanceof Error ? error.message.replaceAll(file, 'FILE') : String(error)}`]
  }
}

const together = (seen: readonly Seen[]): Seen => ({
  tried: seen.reduce((sum, { tried }) => sum + tried, 0),
  problems: seen.flatMap(({ problems }) => problems),
  details: { versions: seen.length }
})

async function inTurn<T>(list: readonly T[], work: (each: T) => Promise<Seen>): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  for (const each of list) seen.push(await work(each))
  return seen
}
