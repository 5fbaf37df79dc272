import { type Sesi, tanpaHak } from '../../src/domain/akses/sesi'
import type { Emit } from '../../src/contract/events'
import { type Changeset, inverse, touched } from '../../src/domain/kit/changeset'
import { type Command, type Given, invalid, type Refusal } from '../../src/domain/kit/command'
import { ok, refuse, type Result } from '../../src/domain/kit/result'
import { type AuditEntry, StaleData, type Store } from '../db/store'
import { createHistory, type HistoryState } from './history'
import { parseInput } from './parse-input'

/** How a command is called: the idempotency key, and the place of the screen that undo comes back to. */
export type Call = {
  readonly kunci: string
  readonly tempat: string | null
  /** Who does it, where that is not whoever works here: at the door nobody does yet. */
  readonly oleh?: Sesi
}

/** What was done, for the history and the answer. */
export type Done = { readonly label: string }

/** What undo or redo did; `label` null when there was nothing to take back. */
export type Moved = { readonly label: string | null; readonly tempat: string | null }

type Step = Call & { readonly perintah: string; readonly label: string; readonly changes: Changeset }

/** A command of any name, input and facts: the registry's members as the commander sees them. */
export type AnyCommand = Command<string, unknown, unknown>

/** Runs commands and takes them back. One runs at a time: everything below is synchronous. */
export interface Commander {
  readonly run: (name: string, raw: unknown, call: Call) => Result<Done, Refusal>
  /** Runs a command of the core's own: the input was made here, not sent over the border. */
  readonly runDalam: (name: string, input: unknown, call: Call) => Result<Done, Refusal>
  readonly undo: () => Result<Moved, Refusal>
  readonly redo: () => Result<Moved, Refusal>
  readonly state: () => HistoryState
  /** Forgets what could be taken back: somebody else has come in. */
  readonly forget: () => void
}

type Parts = {
  readonly commands: readonly AnyCommand[]
  readonly store: Store
  readonly given: () => Given
  readonly emit: Emit
  /** Who works here at the moment. */
  readonly sesi: () => Sesi
  readonly versi: string
}

/** Creates the commander over a store. The history begins empty each session; the audit trail never does. */
export function createCommander({ commands, store, given, emit, sesi, versi }: Parts): Commander {
  const history = createHistory<Step>((state) => emit('history.changed', state))
  const commit = committer({ store, given, emit, sesi, versi })

  function run(name: string, raw: unknown, call: Call): Result<Done, Refusal> {
    const command = commands.find((c) => c.name === name)
    if (!command || command.isDalam) return refuse(invalid('Perintah ini hanya dijalankan oleh aplikasi sendiri.'))
    const forbidden = forbiddenBy(command)
    if (forbidden) return refuse(forbidden)
    const input = parseInput(command.input, raw)
    return once(call, () => (input.ok ? decide(command, input.value, call) : input))
  }

  const runDalam: Commander['runDalam'] = (name, input, call) => once(call, () => decide(commandOf(name), input, call))

  function commandOf(name: string): AnyCommand {
    const command = commands.find((c) => c.name === name)
    if (!command) throw new Error(`Unknown command: ${name}`)
    return command
  }

  const forbiddenBy = ({ hak }: AnyCommand): Refusal | null => (sesi().hak.has(hak) ? null : { code: 'FORBIDDEN', pesan: tanpaHak(sesi()) })

  /** A second call with the same key changes nothing: it is told what the first one did. */
  function once({ kunci }: Call, work: () => Result<Done, Refusal>): Result<Done, Refusal> {
    const before = store.committed(kunci)
    return before === null ? work() : ok({ label: before })
  }

  function decide(command: AnyCommand, input: unknown, call: Call): Result<Done, Refusal> {
    const world = given()
    const facts = command.gather(store.read, input, world)
    if (!facts.ok) return facts
    const decision = command.decide(facts.value, input, world)
    if (!decision.ok) return decision
    const step: Step = { ...call, perintah: command.name, label: command.label(facts.value, input), changes: decision.value }
    const kept = command.auditInput ? command.auditInput(input) : input
    const refused = commit(step, { jenis: 'do', input: kept, alasan: command.alasan?.(input) ?? null })
    if (refused) return refuse(refused)
    if (command.undoable === false) history.bar()
    else if (!command.isCatatan) history.push(step)
    return ok({ label: step.label })
  }

  /** Takes the last step back, or does the last one taken back again. */
  function move(jenis: 'undo' | 'redo'): Result<Moved, Refusal> {
    const step = history.peek(jenis)
    if (!step) return ok({ label: null, tempat: null })
    const forbidden = forbiddenBy(commandOf(step.perintah))
    if (forbidden) return refuse(forbidden)
    const changes = jenis === 'undo' ? inverse(step.changes) : step.changes
    const refused = announced(jenis, changes, () => commit({ ...step, changes }, { jenis, input: null, alasan: null }))
    if (refused) return refuse(refused)
    history.moved(jenis)
    return ok({ label: step.label, tempat: step.tempat })
  }

  /** Says what takes seconds before it begins, and when it is over: it cannot be stopped half-way. */
  function announced<T>(jenis: 'undo' | 'redo', changes: Changeset, work: () => T): T {
    if (changes.length < LONG) return work()
    const tahap = jenis === 'undo' ? 'Mengurungkan…' : 'Mengulangi…'
    emit('kerja.maju', { tahap, selesai: 0, total: null, isTetap: true })
    try {
      return work()
    } finally {
      emit('kerja.maju', { tahap: null, selesai: 0, total: null })
    }
  }

  return { run, runDalam, undo: () => move('undo'), redo: () => move('redo'), state: history.state, forget: history.bar }
}

/** Changes that take about a second to write. */
const LONG = 5_000

/** Writes one step with its audit row and tells what it touched; gives the refusal when the data has moved on. */
function committer({ store, given, emit, sesi, versi }: Omit<Parts, 'commands'>) {
  return (step: Step, how: Pick<AuditEntry, 'jenis' | 'input' | 'alasan'>): Refusal | null => {
    const world = given()
    const kunci = how.jenis === 'do' ? step.kunci : world.newId()
    const { nama, peran, penggunaId } = step.oleh ?? sesi()
    const who = { pelaku: nama, peran: penggunaId === null ? '' : peran, versi }
    try {
      store.apply(step.changes, { kunci, waktu: world.now, ...who, perintah: step.perintah, label: step.label, ...how })
    } catch (error) {
      if (error instanceof StaleData) return STALE
      throw error
    }
    emit('data.changed', { entities: touched(step.changes) })
    return null
  }
}

const STALE: Refusal = {
  code: 'STALE',
  pesan: 'Data sudah berubah sejak layar ini dibuka, jadi tidak ada yang disimpan. Periksa data terbaru, lalu ulangi.'
}
