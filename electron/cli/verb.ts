import type { Db } from '../db/open'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'

/** The words and options of a command line, parsed. */
export type Words = { readonly positional: readonly string[]; readonly options: Readonly<Record<string, string | undefined>> }

/** What a verb may use: the same application as the window, reached through the same routes. */
export type VerbContext = {
  readonly words: Words
  readonly db: Db
  /** Asks a route; throws `Refusal` with the app's own message when it says no. */
  readonly ask: <R extends Route>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
}

/** What a verb answers: `data` for machines, `lines` for people, and whether all is well (exit code 0 or 1). */
export type VerbReply = { readonly ok: boolean; readonly data: unknown; readonly lines: readonly string[] }

/** A verb of the command line: one file, one line in `verbs/index.ts`. */
export type Verb = {
  readonly nama: string
  readonly pakai: string
  readonly arti: string
  /** What the host answers in place of a person. */
  readonly answers: (words: Words) => { readonly berkas?: string; readonly folder?: string }
  readonly run: (context: VerbContext) => Promise<VerbReply>
}

/** Who stands at the gate: their words, the data file, and their password. */
export type TamuGerbang = { readonly words: Words; readonly berkas: string; readonly askSandi: () => Promise<string | null> }

/** A verb that works at the gate itself: on the files of the data, whether or not it opens. */
export type VerbGerbang = Pick<Verb, 'nama' | 'pakai' | 'arti'> & {
  /** The data file need not be there. */
  readonly mayCreate: boolean
  readonly runGerbang: (tamu: TamuGerbang) => Promise<VerbReply>
}

/** The command line is used wrongly: exit code 2, with the usage. */
export class UsageProblem extends Error {}

/** The app refuses: exit code 1, with its message. */
export class Refusal extends Error {}

/** An option that must be there. */
export function need(words: Words, option: string): string {
  const value = words.options[option]
  if (value === undefined || value === '') throw new UsageProblem(`Pilihan --${option} wajib diisi.`)
  return value
}
