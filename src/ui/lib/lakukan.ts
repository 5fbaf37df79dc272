import type { CommandInput, CommandName } from '../../domain/registry'
import { run } from './client'
import { notifyDone, notifyProblem } from './notify'

/** Runs a command, says what was done or why not, and tells whether it was done. Undo comes back to `tempat`. */
export async function lakukan<N extends CommandName>(name: N, input: CommandInput<N>, tempat: string): Promise<boolean> {
  try {
    notifyDone((await run(name, input, tempat)).label)
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
