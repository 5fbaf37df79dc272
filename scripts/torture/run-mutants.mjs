import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const HANG_MS = 5000

/**
 * Has a child read the mutants from..to. A mutant it hangs on for 5 s, or dies on, is noted, and the next child goes on behind it.
 * @param {{ program: string, fixtures: string, from: number, to: number, onVerdict?: (verdict: { n: number }) => void }} options
 * @returns {Promise<readonly { n: number, kind: string, hasil: 'dibaca' | 'ditolak' | 'galat' | 'macet' | 'mati', pesan: string, ms: number }[]>}
 */
export async function runMutants({ program, fixtures, from, to, onVerdict = () => {} }) {
  const verdicts = []
  let next = from
  while (next < to) {
    const lost = await runChild([program, fixtures, String(next), String(to)], (verdict) => {
      verdicts.push(verdict)
      onVerdict(verdict)
    })
    if (lost) verdicts.push(lost)
    next = (verdicts.at(-1)?.n ?? next) + 1
  }
  return verdicts
}

/** Resolves with the mutant the child did not survive, or null. */
function runChild(args, onVerdict) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let current = { n: Number(args[2]), kind: 'start' }
    let isOpen = true
    let hasHung = false
    const hang = () => {
      hasHung = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(hang, 2 * HANG_MS)
    createInterface({ input: child.stdout }).on('line', (text) => {
      clearTimeout(timer)
      timer = setTimeout(hang, HANG_MS)
      const line = JSON.parse(text)
      isOpen = line.hasil === undefined
      current = line
      if (!isOpen) onVerdict(line)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      if (code === 0) return resolve(null)
      resolve({ ...current, hasil: hasHung ? 'macet' : 'mati', pesan: `exit ${code}`, ms: HANG_MS })
    })
  })
}
