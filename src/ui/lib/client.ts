import type { ErrorCode, Reply } from '../../contract/errors'
import type { Route, RouteInput, RouteOutput } from '../../contract/routes'
import type { CommandInput, CommandName } from '../../domain/registry'
import { bridge } from './bridge'

/** A refusal, as the screen shows it: `message` is Indonesian. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    pesan: string
  ) {
    super(pesan)
  }
}

/** Asks a route; once more when the core died under it (reads change nothing, commands carry a key). Throws `Refused` when the app says no. */
export async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = await call(route, input)
  const isLost = !reply.ok && reply.error.code === 'CORE_LOST'
  return valueOf<RouteOutput<R>>(isLost ? await call(route, input) : reply)
}

/** Runs a command once: the key makes a repeat after a lost answer harmless. `tempat` is where undo comes back to. */
export async function run<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  tempat: string | null = null
): Promise<{ label: string }> {
  return ask('command.run', { name, input, kunci: crypto.randomUUID(), tempat })
}

// the other end is our own core, which writes nothing but replies
const call = async (route: string, input: unknown): Promise<Reply> => JSON.parse(await bridge.call(route, input)) as Reply

function valueOf<T>(reply: Reply): T {
  if (!reply.ok) throw new Refused(reply.error.code, reply.error.pesan)
  // the core parsed the input and types its output against the same contract
  return reply.value as T
}
