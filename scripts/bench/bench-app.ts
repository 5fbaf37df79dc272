import { sesiTunggal } from '../../src/domain/akses/sesi'
import { systemGiven } from '../../electron/app/clock'
import { type App, createApp } from '../../electron/app/create-app'
import { pekerjaDiSini } from '../../electron/app/gerbang/pekerja'
import type { Host } from '../../electron/app/host'
import { type Db, openDatabase } from '../../electron/db/open'
import { type Route, type RouteInput, type RouteOutput, routes } from '../../src/contract/routes'

/** The application on a database of its own, reached as the window reaches it; what is refused throws. */
export type BenchApp = Pick<App, 'close'> & {
  readonly db: Db
  readonly ask: <R extends Route>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
  readonly run: (name: string, input: unknown) => Promise<void>
}

const tidak = (): never => {
  throw new Error('Nothing is asked of the machine here')
}

/** A machine that is asked for nothing. */
const host: Host = {
  pelaku: 'bench',
  chooseFiles: tidak,
  chooseTarget: tidak,
  chooseFolder: tidak,
  showInFolder: tidak,
  print: tidak,
  draw: tidak,
  readWorkbook: tidak,
  startSolver: tidak,
  pekerja: pekerjaDiSini
}

/** Opens it on a file (encrypted, with a key), or in memory. */
export function openBenchApp(berkas: string, kunci: string | null = null): BenchApp {
  const db = openDatabase(berkas, { kunci })
  const app = createApp({
    db,
    host,
    emit: () => undefined,
    given: systemGiven,
    berkas,
    versi: 'bench',
    sesi: () => sesiTunggal('penguji'),
    cadangkan: () => Promise.resolve()
  })
  let calls = 0
  async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
    const reply = await app.call(route, input)
    if (!reply.ok) throw new Error(`${route}: ${reply.error.pesan}`)
    // sound: the application answers a route with what its contract says
    return routes[route].output.parse(reply.value) as RouteOutput<R>
  }
  async function run(name: string, input: unknown): Promise<void> {
    calls += 1
    await ask('command.run', { name, input, kunci: `bench-${calls}-kunci`, tempat: null })
  }
  return { db, ask, run, close: app.close }
}
