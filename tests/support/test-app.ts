import type { EventName } from '../../src/contract/events'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import { type Sesi, sesiTunggal } from '../../src/domain/akses/sesi'
import type { CommandInput, CommandName } from '../../src/domain/registry'
import { type App, createApp } from '../../electron/app/create-app'
import { pekerjaDiSini } from '../../electron/app/gerbang/pekerja'
import type { Host } from '../../electron/app/host'
import { solve } from '../../electron/solver/solve'
import { type Db, openDatabase } from '../../electron/db/open'
import { aGiven } from './given'

/** A refusal as the border gives it. */
export class RefusedInTest extends Error {
  constructor(
    readonly code: string,
    pesan: string
  ) {
    super(pesan)
  }
}

/** The real application on a real database, reached as the window reaches it. */
export type TestApp = {
  readonly db: Db
  /** The border itself, for calls that no well-typed window would make. */
  readonly call: App['call']
  readonly ask: <R extends Route>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>, kunci?: string) => Promise<{ label: string }>
  readonly heard: readonly { readonly event: EventName; readonly payload: unknown }[]
  readonly close: () => void
}

/** A host of which nothing may be asked. */
export const noHost: Host = {
  pelaku: 'penguji',
  chooseFiles: () => Promise.resolve([]),
  chooseTarget: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  showInFolder: () => Promise.resolve(),
  print: () => Promise.reject(new Error('This test has no printer')),
  draw: () => Promise.reject(new Error('This test has no drawing board')),
  readWorkbook: () => Promise.reject(new Error('This test has no reader')),
  startSolver: () => ({ solve, close: () => undefined }),
  pekerja: pekerjaDiSini
}

/** Opens the app on `file` (in memory when absent) with the host's parts a test needs. */
export function testApp({
  file = ':memory:',
  host = {},
  sesi = sesiTunggal('penguji')
}: { readonly file?: string; readonly host?: Partial<Host>; readonly sesi?: Sesi } = {}): TestApp {
  const db = openDatabase(file)
  const given = aGiven()
  const heard: { event: EventName; payload: unknown }[] = []
  const app = createApp({
    db,
    host: { ...noHost, ...host },
    emit: (event, payload) => void heard.push({ event, payload }),
    given: () => given,
    berkas: file,
    versi: '0.0.0',
    sesi: () => sesi,
    cadangkan: () => Promise.resolve()
  })
  let keys = 0
  async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
    const reply = await app.call(route, input)
    if (!reply.ok) throw new RefusedInTest(reply.error.code, reply.error.pesan)
    return reply.value as RouteOutput<R>
  }
  return {
    db,
    call: app.call,
    ask,
    run: (name, input, kunci) => {
      keys += 1
      return ask('command.run', { name, input, kunci: kunci ?? `uji-${file}-${keys.toString().padStart(6, '0')}`, tempat: null })
    },
    heard,
    close: app.close
  }
}
