import { spawn } from 'node:child_process'
import { root } from '../setup/project.mjs'

const MINUTE = 60_000
/** A proof that takes longer does not come to its end. */
const SHORT_LIMIT = 5 * MINUTE
const FULL_LIMIT = 180 * MINUTE

/**
 * Proves one thing in a process of its own; a proof that does not come to its end is a row that failed.
 * @param {string} program
 * @param {string} name
 * @param {{ isShort: boolean, isQuiet?: boolean }} options
 * @returns {Promise<readonly { name: string, tried: number, lost: number, ok: boolean, details: Record<string, unknown> }[]>}
 */
export function runProof(program, name, { isShort, isQuiet = false }) {
  const args = [program, 'bukti', name, ...(isShort ? ['--cepat'] : [])]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', isQuiet ? 'pipe' : 'inherit'] })
  const [out, errors] = [collected(child.stdout), collected(child.stderr)]
  const timer = setTimeout(() => child.kill('SIGKILL'), isShort ? SHORT_LIMIT : FULL_LIMIT)
  return new Promise((done) => {
    child.once('error', (error) => done([broken(name, String(error))]))
    child.once('close', (code) =>
      done(
        code === 0
          ? JSON.parse(out.text().trim().split('\n').at(-1) ?? '')
          : [broken(name, `ended with ${code} ${errors.text().slice(-2000)}`)]
      )
    )
  }).finally(() => clearTimeout(timer))
}

function collected(stream) {
  const parts = []
  stream?.on('data', (part) => parts.push(part))
  return { text: () => Buffer.concat(parts).toString('utf8') }
}

const broken = (name, problems) => ({ name, tried: 0, lost: 0, ok: false, details: { problems } })
