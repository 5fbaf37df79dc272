import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '../../../electron/db/rows'
import { verifyDatabase } from '../../../electron/db/verify'
import { type EntityName, entities } from '../../../src/domain/entities'
import type { Given } from '../../../src/domain/kit/command'
import { type Office, openOffice, settle } from '../open-office'
import { mustFail, mustHold, type Proof } from '../proof'
import { type Chance, chanceOf, oneOf } from '../random/chance'
import { type Answer, createModel, inOrder, type Model } from '../random/model'
import { type AnyInput, randomCommand, randomNames } from '../random/random-command'
import { smallCity } from '../random/small-city'

const ROUND = 2000
const CHECKPOINT = 100
/** The model knows no keys between rows: what breaks one is refused as stale by the store, which may be once in so many. */
const STALE_AT_MOST = 50
const ENTITIES = Object.keys(entities) as EntityName[]

type Tally = {
  readonly problems: string[]
  readonly done: Map<string, number>
  tried: number
  checkpoints: number
  undone: number
  stale: number
}

const emptyTally = (): Tally => ({ problems: [], done: new Map(), tried: 0, checkpoints: 0, undone: 0, stale: 0 })

/** Random commands with undo and redo, told alike to the application on a file and to a model of plain maps: they answer alike and hold alike. */
export const randomCommands: Proof = {
  name: 'random-commands',
  run: async ({ isShort, folder, say }) => {
    const rounds = isShort ? 1 : 50
    const tally = emptyTally()
    for (let n = 0; n < rounds; n += 1) {
      await round({ file: join(folder, `${n}.db`), seed: 100 + n, forget: 0 }, tally)
      if (n % 10 === 0) say(`${tally.tried} commands, ${tally.problems.length} differences`)
    }
    if (tally.stale * STALE_AT_MOST > tally.tried) tally.problems.push(`${tally.stale} of ${tally.tried} refused as stale`)
    const control = emptyTally()
    await round({ file: join(folder, 'control.db'), seed: 1, forget: 150 }, control)
    return [
      mustHold('random commands against a model', { ...tally, details: detailsOf(tally) }),
      mustFail('random commands, one row changed behind the back of the application', control)
    ]
  }
}

const detailsOf = ({ checkpoints, undone, done, stale }: Tally): Readonly<Record<string, number | string>> => {
  const never = randomNames.filter((name) => !done.has(name))
  return {
    checkpoints,
    'undone and redone': undone,
    'refused as stale': stale,
    done: [...done.values()].reduce((sum, n) => sum + n, 0),
    'kinds of command done': `${done.size} of ${randomNames.length}`,
    'never accepted': never.join(', ')
  }
}

type RoundParts = { readonly file: string; readonly seed: number; readonly forget: number }

async function round({ file, seed, forget }: RoundParts, tally: Tally): Promise<void> {
  const chance = chanceOf(seed)
  let number = 0
  const given = (): Given => worldOf(number)
  const office = openOffice(file, { given })
  settle(office, smallCity)
  const model = createModel(smallCity)
  const before = tally.problems.length
  // what follows from a difference is no news
  for (number = 1; number <= ROUND && tally.problems.length === before; number += 1) {
    const act = nextAct(chance, model)
    const answered = await tell(office, act, number)
    tally.tried += 1
    if (isStale(answered)) {
      tally.stale += 1
      continue
    }
    const expected = expect(model, act, given())
    count(tally, act, expected)
    if (!isSame(expected, answered))
      tally.problems.push(`seed ${seed}, ${number}, ${JSON.stringify(act)}: ${JSON.stringify(expected)} / ${JSON.stringify(answered)}`)
    if (number === forget) office.db.sqlite.exec("update pegawai set email = 'diubah@contoh.id' where id = 'p20'")
    if (number % CHECKPOINT === 0) compare(office, model, tally)
  }
  tally.problems.push(...verifyDatabase(office.db).flatMap(({ apa, masalah }) => masalah.map((m) => `${apa}: ${m}`)))
  office.close()
  rmSync(file)
}

/** The world of one command: the same for both, however often it is asked for. */
function worldOf(number: number): Given {
  let last = 0
  return { today: '2026-11-22', now: '2026-11-22T02:00:00.000Z', newId: () => `n${number}-${++last}` }
}

type Act = AnyInput | 'undo' | 'redo'

function nextAct(chance: Chance, model: Model): Act {
  const dice = chance.upTo(100)
  if (dice < 8) return 'undo'
  if (dice < 14) return 'redo'
  return randomCommand(chance, { one: (entity) => oneOf(chance, model.ids(entity)) })
}

function expect(model: Model, act: Act, given: Given): Answer {
  try {
    return typeof act === 'string' ? model[act]() : model.run(act.name, act.input, given)
  } catch (error) {
    return { pesan: `thrown: ${error instanceof Error ? error.message : String(error)}` }
  }
}

async function tell(office: Office, act: Act, number: number): Promise<unknown> {
  const kunci = `perintah-${number}`
  const reply =
    typeof act === 'string' ? await office.call(`history.${act}`, null) : await office.call('command.run', { ...act, kunci, tempat: null })
  return reply.ok ? reply.value : reply.error
}

const isStale = (answered: unknown): boolean =>
  typeof answered === 'object' && answered !== null && Reflect.get(answered, 'code') === 'STALE'

const isSame = (expected: Answer, answered: unknown): boolean => {
  if (typeof answered !== 'object' || answered === null) return false
  if ('label' in expected) return Reflect.get(answered, 'label') === expected.label
  return Reflect.get(answered, 'pesan') === expected.pesan
}

function count(tally: Tally, act: Act, expected: Answer): void {
  if (!('label' in expected) || expected.label === null) return
  if (typeof act === 'string') tally.undone += 1
  else tally.done.set(act.name, (tally.done.get(act.name) ?? 0) + 1)
}

function compare(office: Office, model: Model, tally: Tally): void {
  tally.checkpoints += 1
  for (const name of ENTITIES) {
    const stored = inOrder(rowsOf(office.db.sqlite, name).list())
    const wanted = model.rows(name)
    const at = wanted.findIndex((row, n) => row !== stored[n])
    if (stored.length !== wanted.length || at >= 0) tally.problems.push(`${name}: ${difference(stored[at], wanted[at])}`)
  }
}

/** The members of two rows that differ; the stored one first. */
function difference(stored = '{}', wanted = '{}'): string {
  const [a, b]: readonly [unknown, unknown] = [JSON.parse(stored), JSON.parse(wanted)]
  if (!isObject(a) || !isObject(b)) return `${stored} / ${wanted}`
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
  return keys.map((key) => `${key} ${JSON.stringify(a[key])} / ${JSON.stringify(b[key])}`).join(', ')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
