import { askSandi } from './cli/ask-sandi'
import { runCommandLine } from './cli/run-command-line'

// The door without a window: the same application, asked from a terminal.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  askSandi
})
