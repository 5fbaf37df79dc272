import type { z } from 'zod'
import type { AlasanCadangan } from '../akses/alasan-cadangan'
import type { Hak } from '../akses/hak'
import type { Reader } from '../entities'
import type { Changeset } from './changeset'
import type { Result } from './result'
import type { Tanggal } from './tanggal'

/** Why a command is not carried out, in words for the officer. */
export type Refusal = { readonly code: 'NOT_FOUND' | 'INVALID' | 'STALE' | 'FORBIDDEN'; readonly pesan: string }

/** What the world gives to a command: the domain itself knows no clock and no randomness. */
export type Given = {
  readonly today: Tanggal
  /** ISO instant of this run, for `dibuatPada` and the like. */
  readonly now: string
  /** A fresh UUIDv7. */
  readonly newId: () => string
}

/**
 * A command: gather what it needs, then decide. `decide` sees only values.
 * Write the members in this order: TypeScript infers `Facts` from left to right.
 */
export type Command<Name extends string, Input, Facts> = {
  readonly name: Name
  /** What whoever runs it must be allowed. */
  readonly hak: Hak
  readonly input: z.ZodType<Input>
  readonly gather: (read: Reader, input: Input, given: Given) => Result<Facts, Refusal>
  readonly decide: (facts: Facts, input: Input, given: Given) => Result<Changeset, Refusal>
  readonly label: (facts: Facts, input: Input) => string
  /** False for what has left the house (an issued number): it puts a barrier into the history. */
  readonly undoable?: false
  /** True for what is no change of data to the officer (columns remembered, a filter kept, a NIK shown): audited, but no step of undo. */
  readonly isCatatan?: true
  /** A backup is made before it runs, for this reason. */
  readonly cadangkan?: AlasanCadangan
  /** True for what only the core may run, with an input it made itself: the window may not, and nothing is parsed twice. */
  readonly isDalam?: true
  /** Why, in the officer's own words, where the input holds a reason: it stands in the audit trail by itself. */
  readonly alasan?: (input: Input) => string | null
  /** What the audit row keeps of a large input; the whole input when absent. */
  readonly auditInput?: (input: Input) => unknown
}

export const defineCommand = <const Name extends string, Input, Facts>(command: Command<Name, Input, Facts>): Command<Name, Input, Facts> =>
  command

/** A refusal in one line. */
export const notFound = (what: string): Refusal => ({ code: 'NOT_FOUND', pesan: `${what} tidak ditemukan.` })
export const invalid = (pesan: string): Refusal => ({ code: 'INVALID', pesan })
