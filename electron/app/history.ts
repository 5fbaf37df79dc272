/** What undo and redo would do, by the labels of their steps. */
export type HistoryState = { readonly undo: string | null; readonly redo: string | null }

/** The steps that can be taken back, and those taken back. It begins empty each session. */
export interface History<Step> {
  /** The step that undo or redo would move next. */
  readonly peek: (jenis: 'undo' | 'redo') => Step | null
  /** Notes that this step has moved. */
  readonly moved: (jenis: 'undo' | 'redo') => void
  /** Adds what was just done; what had been taken back is forgotten. */
  readonly push: (step: Step) => void
  /** Puts a barrier: nothing before it can be taken back. */
  readonly bar: () => void
  readonly state: () => HistoryState
}

/** Steps that are remembered: more than anybody takes back, and a bound on what a long day keeps in memory. */
const REMEMBERED = 500

/** Creates a history; each change of it is told. */
export function createHistory<Step extends { readonly label: string }>(tell: (state: HistoryState) => void): History<Step> {
  let undos: readonly Step[] = []
  let redos: readonly Step[] = []
  const state = (): HistoryState => ({ undo: undos.at(-1)?.label ?? null, redo: redos.at(-1)?.label ?? null })
  const remember = (nextUndos: readonly Step[], nextRedos: readonly Step[]): void => {
    undos = nextUndos
    redos = nextRedos
    tell(state())
  }
  return {
    peek: (jenis) => (jenis === 'undo' ? undos : redos).at(-1) ?? null,
    moved: (jenis) => {
      if (jenis === 'undo') remember(undos.slice(0, -1), [...redos, ...undos.slice(-1)])
      else remember([...undos, ...redos.slice(-1)], redos.slice(0, -1))
    },
    push: (step) => remember([...undos.slice(1 - REMEMBERED), step], []),
    bar: () => remember([], []),
    state
  }
}
