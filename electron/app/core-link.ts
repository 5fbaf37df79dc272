import type { Emit } from '../../src/contract/events'
import { type Pipe, workbookOver } from './workbook-over-pipe'
import type { Gerbang } from './gerbang/create-gerbang'
import { pekerjaUtas } from './gerbang/pekerja'
import { FileProblem, type Host, type JenisBerkas } from './host'
import { startSolverWorker } from './solver-worker'
import type { CallMessage, PortMessage } from './transport'

/** How to open the core. */
export type StartOrder = { readonly berkas: string; readonly binding: string | undefined; readonly versi: string; readonly pelaku: string }

/** What the shell sends to the core. */
export type ToCore =
  | { readonly jenis: 'mulai'; readonly order: StartOrder }
  | { readonly jenis: 'port' }
  | { readonly jenis: 'pipa'; readonly id: number }
  | { readonly jenis: 'jawab'; readonly id: number; readonly value: unknown }
  | { readonly jenis: 'tolak'; readonly id: number; readonly pesan: string }
  /** The PC sleeps or its screen is locked. */
  | { readonly jenis: 'kunci' }
  | { readonly jenis: 'tutup' }

/** What the core asks the machine for, by method; the shell answers each by its number. */
export type HostCalls = {
  readonly chooseFiles: { readonly judul: string; readonly jenis: JenisBerkas }
  readonly chooseTarget: { readonly judul: string; readonly nama: string; readonly jenis: JenisBerkas }
  readonly chooseFolder: { readonly judul: string }
  readonly showInFolder: { readonly path: string }
  readonly print: { readonly html: string }
  readonly draw: { readonly svg: string; readonly titik: { readonly lebar: number; readonly tinggi: number } }
  readonly readWorkbook: { readonly path: string; readonly bacaan: string }
  readonly stopReading: { readonly bacaan: string }
}
/** One of them. */
export type HostCall = { [M in keyof HostCalls]: { readonly method: M; readonly args: HostCalls[M] } }[keyof HostCalls]

/** What the core sends to the shell. */
export type FromCore = { readonly jenis: 'tertutup' } | ({ readonly jenis: 'minta'; readonly id: number } & HostCall)

/** Asks the shell; `onPipe` gets the port that some calls are answered through. */
export type Ask = (call: HostCall, onPipe?: (pipe: Pipe) => void) => Promise<unknown>

type Waiting = {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly onPipe: ((pipe: Pipe) => void) | undefined
}

/** The core's side of its link to the shell and the window. */
export interface CoreLink {
  readonly onStart: (start: (order: StartOrder) => void) => void
  readonly host: (pelaku: string) => Host
  readonly emit: Emit
  readonly serve: (app: Gerbang) => void
}

/** Ties a utility process' parent port to the application. */
export function createCoreLink(parent: Electron.ParentPort): CoreLink {
  const early: Pipe[] = []
  let starter: ((order: StartOrder) => void) | null = null
  let app: Gerbang | null = null
  let window: Pipe | null = null

  const send = (message: FromCore): void => parent.postMessage(message)
  const asker = createAsker(send)

  parent.on('message', ({ data, ports }) => {
    // only the shell holds the other end of this port
    const message = data as ToCore
    if (message.jenis === 'mulai') starter?.(message.order)
    else if (message.jenis === 'port') connect(ports[0])
    else if (message.jenis === 'pipa') asker.handOver(message.id, ports[0])
    else if (message.jenis === 'kunci') app?.kunci()
    else if (message.jenis === 'tutup') void shut()
    else asker.settle(message)
  })

  function connect(port: Pipe | undefined): void {
    if (!port) return
    if (app) serveOn(port, app)
    else early.push(port)
  }

  async function shut(): Promise<void> {
    await app?.close()
    send({ jenis: 'tertutup' })
  }

  function serveOn(port: Pipe, target: Gerbang): void {
    window = port
    port.on('message', ({ data }) => {
      // the preload is the only writer on this port; input is parsed by the route's schema
      const { id, route, input } = data as CallMessage
      void target.call(route, input).then((reply) => port.postMessage({ id, reply: JSON.stringify(reply) } satisfies PortMessage))
    })
    port.start()
  }

  return {
    onStart: (start) => {
      starter = start
    },
    host: (pelaku) => hostOver(asker.ask, pelaku),
    emit: (event, payload) => window?.postMessage({ event, payload } satisfies PortMessage),
    serve: (target) => {
      app = target
      for (const port of early.splice(0)) serveOn(port, target)
    }
  }
}

type Asker = {
  readonly ask: Ask
  readonly handOver: (id: number, pipe: Pipe | undefined) => void
  readonly settle: (message: Extract<ToCore, { jenis: 'jawab' | 'tolak' }>) => void
}

/** Numbers what is asked of the shell, so that each answer finds its way back. */
function createAsker(send: (message: FromCore) => void): Asker {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  return {
    ask: (call, onPipe) => {
      lastId += 1
      const id = lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onPipe })
        send({ jenis: 'minta', id, ...call })
      })
    },
    handOver: (id, pipe) => {
      if (pipe) waiting.get(id)?.onPipe?.(pipe)
    },
    settle: (message) => {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.jenis === 'jawab') call?.resolve(message.value)
      else call?.reject(new FileProblem(message.pesan))
    }
  }
}

/** The machine as seen from the core: each wish goes to the shell and comes back. */
function hostOver(ask: Ask, pelaku: string): Host {
  // the shell answers each method with the type its Host counterpart has
  return {
    pelaku,
    chooseFiles: (judul, jenis) => ask({ method: 'chooseFiles', args: { judul, jenis } }) as Promise<readonly string[]>,
    chooseTarget: (judul, nama, jenis) => ask({ method: 'chooseTarget', args: { judul, nama, jenis } }) as Promise<string | null>,
    chooseFolder: (judul) => ask({ method: 'chooseFolder', args: { judul } }) as Promise<string | null>,
    showInFolder: async (path) => void (await ask({ method: 'showInFolder', args: { path } })),
    print: (html) => ask({ method: 'print', args: { html } }) as Promise<Uint8Array>,
    draw: (svg, titik) => ask({ method: 'draw', args: { svg, titik } }) as Promise<Uint8Array>,
    startSolver: () => startSolverWorker(),
    pekerja: pekerjaUtas(),
    readWorkbook: workbookOver({
      start: async (order, onPipe) => void (await ask({ method: 'readWorkbook', args: order }, onPipe)),
      stop: async (bacaan) => void (await ask({ method: 'stopReading', args: { bacaan } }))
    })
  }
}
