/** One line of the table: what was tried, how often something was lost, and whether that is as it must be. */
export type Row = {
  readonly name: string
  readonly tried: number
  readonly lost: number
  readonly ok: boolean
  /** Further numbers, and the first few of what went wrong. */
  readonly details: Readonly<Record<string, number | string>>
}

/** What a proof works with. */
export type Bench = {
  /** The short form runs with every `npm test`; the full form by `npm run torture`. */
  readonly isShort: boolean
  /** An empty folder of the proof's own, in memory where the machine can. */
  readonly folder: string
  /** The bundled torture program: `node <program> kerja <work> …` starts one work of `work/index.ts` as a child. */
  readonly program: string
  /** Tells whoever waits how far it is. */
  readonly say: (text: string) => void
}

/** One thing that is proved: it gives a row for each thing tried, those of its negative controls among them. */
export type Proof = {
  readonly name: string
  readonly run: (bench: Bench) => Promise<readonly Row[]>
}

/** What was seen: how often it was tried and everything that went wrong. */
export type Seen = {
  readonly tried: number
  readonly problems: readonly string[]
  readonly details?: Row['details']
}

/** Everything wrong with one try, as the one problem that it is; none when nothing is. */
export const oneProblem = (found: readonly string[]): readonly string[] => (found.length === 0 ? [] : [found.slice(0, 3).join('; ')])

/** A row of what may not lose anything; nothing tried proves nothing. */
export const mustHold = (name: string, { tried, problems, details = {} }: Seen): Row => ({
  name,
  tried,
  lost: problems.length,
  ok: tried > 0 && problems.length === 0,
  details: { ...details, ...examples(problems) }
})

/** A row of a negative control: the same torture on something deliberately broken. It failed as it must, or the proof proves nothing. */
export const mustFail = (name: string, { tried, problems, details = {} }: Seen): Row => ({
  name: `${name} (must fail)`,
  tried,
  lost: problems.length,
  ok: problems.length > 0,
  details: { ...details, ...examples(problems) }
})

const SHOWN = 6
const WIDTH = 300

/** The commonest kinds of what went wrong, with how often. */
function examples(problems: readonly string[]): Row['details'] {
  const counts = new Map<string, number>()
  for (const problem of problems) counts.set(problem, (counts.get(problem) ?? 0) + 1)
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN)
  return most.length === 0 ? {} : { problems: most.map(([text, n]) => `${n}× ${text.slice(0, WIDTH)}`).join(' | ') }
}
