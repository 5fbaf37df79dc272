import type { CommandInput, CommandName } from '../../domain/registry'
import { run } from './client'
import { notifyDone, notifyProblem } from './notify'

/** Runs a command and says how it went; true when it was done. `tempat` is where undo comes back to. */
export async function doCommand<N extends CommandName>(name: N, input: CommandInput<N>, tempat: string | null): Promise<boolean> {
  try {
    notifyDone((await run(name, input, tempat)).label)
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
