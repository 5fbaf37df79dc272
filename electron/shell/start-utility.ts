import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { app, utilityProcess, type UtilityProcess } from 'electron'
import { traceLine } from './error-trace'

/** Starts one of our own programs in a process of its own. Packed, of its complaints only kinds of errors and places in the program are passed on. */
export function startUtility(program: string, serviceName: string): UtilityProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, program), [], { serviceName, stdio: ['ignore', 'inherit', 'pipe'] })
  child.once('spawn', () => passOnErrors(child))
  return child
}

function passOnErrors({ stderr }: UtilityProcess): void {
  if (!stderr) return
  const lines = createInterface({ input: stderr })
  lines.on('line', (line) => {
    const kept = app.isPackaged ? traceLine(line) : line
    if (kept !== null) process.stderr.write(`${kept}\n`)
  })
}
