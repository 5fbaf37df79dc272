const QUIET_FOR = 2
const LINE_EVERY = 10

/** What the person at the keyboard can put right; shown without a stack. */
export class SetupProblem extends Error {}

/** One line to the person at the terminal; on stderr, because stdout belongs to the program that is run. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Shows why something ended, in as much detail as helps. */
export function sayProblem(problem) {
  say(problem instanceof SetupProblem ? `\n${problem.message}` : `\n${problem?.stack ?? problem}`)
}

/**
 * Says what is being done and, past two seconds, that it is still being done.
 * @template T
 * @param {string} text
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function progress(text, work) {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  say(`${text} ...`)
  const beat = setInterval(() => heartbeat(seconds()), 1000)
  try {
    const result = await work()
    if (seconds() > QUIET_FOR) say(`${lineStart()}  done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(beat)
  }
}

function heartbeat(seconds) {
  if (seconds <= QUIET_FOR) return
  if (process.stderr.isTTY) process.stderr.write(`${lineStart()}  ${seconds} s`)
  else if (seconds % LINE_EVERY === 0) say(`  still working, ${seconds} s`)
}

const lineStart = () => (process.stderr.isTTY ? '\r\u001b[K' : '')
