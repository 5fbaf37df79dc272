import { type Entity, type EntityName, entities, type Reader } from '../../../src/domain/entities'
import { type Changeset, inverse } from '../../../src/domain/kit/changeset'
import type { Command, Given } from '../../../src/domain/kit/command'
import { commands } from '../../../src/domain/registry'
import type { Rows } from '../../../tests/support/memory-reader'

/** What a call must answer: the label of what was done, or why it was refused. */
export type Answer = { readonly label: string | null } | { readonly pesan: string }

/** The application as plain maps in memory, with nothing of its store, its caches or its history. */
export type Model = {
  readonly run: (name: string, input: unknown, given: Given) => Answer
  readonly undo: () => Answer
  readonly redo: () => Answer
  readonly ids: (entity: EntityName) => readonly string[]
  /** Every row of an entity as text, in the order of their ids. */
  readonly rows: (entity: EntityName) => readonly string[]
}

type Step = { readonly label: string; readonly changes: Changeset }
type Table = Map<string, { readonly id: string }>

/** Creates the model over the rows it begins with. */
export function createModel(begin: Rows): Model {
  const tables = new Map<string, Table>(
    Object.keys(entities).map((name) => [name, new Map((begin[name as EntityName] ?? []).map((row) => [row.id, row]))])
  )
  let undos: readonly Step[] = []
  let redos: readonly Step[] = []
  const tableOf = (name: string): Table => tables.get(name) ?? new Map()
  // sound: a table holds the rows of the entity it is named after
  const list = <N extends EntityName>(name: N): readonly Entity<N>[] => [...tableOf(name).values()] as unknown as readonly Entity<N>[]
  const read: Reader = {
    list,
    get: (name, id) => list(name).find((row) => row.id === id) ?? null,
    where: (name, key, value) => list(name).filter((row) => row[key] === value)
  }
  const write = (changes: Changeset): void => {
    for (const { entity, before, after } of changes) {
      if (before !== null && after === null) tableOf(entity).delete(before.id)
      if (after !== null) tableOf(entity).set(after.id, entities[entity].parse(after))
    }
  }
  const back = (jenis: 'undo' | 'redo'): Answer => {
    const step = (jenis === 'undo' ? undos : redos).at(-1)
    if (step === undefined) return { label: null }
    write(jenis === 'undo' ? inverse(step.changes) : step.changes)
    undos = jenis === 'undo' ? undos.slice(0, -1) : [...undos, step]
    redos = jenis === 'undo' ? [...redos, step] : redos.slice(0, -1)
    return { label: step.label }
  }
  const remember = (command: AnyCommand, step: Step): void => {
    if (command.isCatatan) return
    undos = command.undoable === false ? [] : [...undos, step]
    redos = []
  }
  return {
    run: (name, raw, given) => {
      const command = commandOf(name)
      const input = command.input.safeParse(raw)
      if (!input.success) return { pesan: input.error.issues.map((issue) => issue.message).join(' ') }
      const facts = command.gather(read, input.data, given)
      if (!facts.ok) return facts.error
      const decided = command.decide(facts.value, input.data, given)
      if (!decided.ok) return decided.error
      const step = { label: command.label(facts.value, input.data), changes: decided.value }
      write(step.changes)
      remember(command, step)
      return { label: step.label }
    },
    undo: () => back('undo'),
    redo: () => back('redo'),
    ids: (entity) => [...tableOf(entity).keys()],
    rows: (entity) => inOrder(list(entity))
  }
}

/** Rows as text, in the order of their ids. */
export const inOrder = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => JSON.stringify(row))

type AnyCommand = Command<string, unknown, unknown>

function commandOf(name: string): AnyCommand {
  // the registry's members, seen as one kind: the input is parsed with the command's own schema
  const command = (commands as unknown as readonly AnyCommand[]).find((c) => c.name === name)
  if (command === undefined) throw new Error(`No command ${name}`)
  return command
}
