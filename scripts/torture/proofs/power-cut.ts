import { KUNCI_SIKSA } from '../open-office'
import { databaseProblems, fileProblems } from '../power/after-cut'
import { restoreProblems } from '../power/after-restore'
import { record } from '../power/record'
import { lastAck, type Moment, powerCuts } from '../power/states'
import { type Bench, mustFail, mustHold, oneProblem, type Proof, type Row, type Seen } from '../proof'

/** Simulated power cuts in the middle of real work: nothing that was acknowledged is lost, nothing is half done, every file is whole. */
export const powerCut: Proof = {
  name: 'power-cut',
  run: async (bench) => {
    const rows: Row[] = []
    for (const each of cases(bench.isShort)) {
      const seen = await cutDuring(bench, each)
      rows.push((each.isControl ? mustFail : mustHold)(`power cut: ${each.name}`, seen))
      bench.say(`${each.name}: ${seen.tried} states, ${seen.problems.length} lost`)
    }
    return rows
  }
}

type Check = (moment: Moment, all: unknown) => readonly string[] | Promise<readonly string[]>

type Case = {
  readonly name: string
  readonly work: readonly [name: string, ...args: string[]]
  readonly states: number
  readonly check: Check
  readonly isControl?: true
}

function cases(isShort: boolean): readonly Case[] {
  const of = (short: number, full: number): number => (isShort ? short : full)
  return [
    { name: 'edits of every kind', work: ['random-edits', of(60, 150).toString()], states: of(60, 2000), check: plainProblems },
    {
      name: 'edits of an encrypted file',
      work: ['random-edits', of(30, 80).toString(), 'encrypted'],
      states: of(20, 500),
      check: encryptedProblems
    },
    { name: 'import of 1,000 rows', work: ['import-people', of(100, 1000).toString()], states: of(15, 400), check: plainProblems },
    { name: 'applying a plan', work: ['apply-plan'], states: of(25, 800), check: plainProblems },
    { name: 'registers saved as files', work: ['save-registers'], states: of(20, 400), check: bothProblems },
    { name: 'exports and settings', work: ['export-files'], states: of(200, 1500), check: fileProblems },
    { name: 'backups and restores', work: ['backup-and-restore', of(2, 4).toString()], states: of(20, 800), check: restoreProblems },
    {
      name: 'synchronous NORMAL',
      work: ['random-edits', of(50, 100).toString(), 'NORMAL'],
      states: of(20, 300),
      check: plainProblems,
      isControl: true
    },
    {
      name: 'synchronous OFF',
      work: ['random-edits', of(50, 100).toString(), 'OFF'],
      states: of(20, 300),
      check: plainProblems,
      isControl: true
    },
    { name: 'export without fsync', work: ['export-files', 'careless'], states: of(100, 300), check: fileProblems, isControl: true }
  ]
}

const plainProblems: Check = (moment) => databaseProblems(moment)
const encryptedProblems: Check = (moment) => databaseProblems(moment, KUNCI_SIKSA)
const bothProblems: Check = (moment, all) => [...databaseProblems(moment), ...fileProblems(moment, all)]

async function cutDuring(bench: Bench, { work, states, check }: Case): Promise<Seen> {
  const recording = await record(bench, work)
  const all = lastAck(recording)
  const problems: string[] = []
  let tried = 0
  for (const moment of powerCuts(recording, { count: states, seed: 5 })) {
    tried += 1
    problems.push(...oneProblem(await check(moment, all)))
  }
  return { tried, problems, details: { operations: recording.operations.length } }
}
